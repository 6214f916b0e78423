using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;

namespace CustomerSuccess.Core.Scorecards.Replay;

/// <summary>A published scorecard, and a draft of it where one was given, against real churn.</summary>
/// <param name="Title">Name and version of the published one, such as "Retention v7".</param>
/// <param name="Gain">AUC of the draft minus that of the published one; null without a draft or with too little churn.</param>
public sealed record ScorecardEvaluation(string Title, Scorecard Scorecard, Backtest Published, Backtest? Draft, Estimate? Gain);
