using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>A customer on a day, and what judged it.</summary>
/// <param name="Title">Name and version of the scorecard, such as "Retention v7".</param>
public sealed record Judged(string Title, Scorecard Scorecard, Snapshot Snapshot)
{
    public ScoreExplanation Explain() => ScoreExplainer.Explain(Scorecard, Snapshot);
}
