using CustomerSuccess.Core.Churn.Model.Comparing;
using CustomerSuccess.Core.Churn.Versions.Model;

namespace CustomerSuccess.Core.Churn.Training;

/// <summary>How our learner and its peers do on later days of the installation's own history.</summary>
/// <param name="Models">Our learner first; on the same rows with the same features. Empty when <paramref name="TooLittle"/> says why nothing was learned.</param>
/// <param name="Report">Of our learner; null when nothing was learned.</param>
/// <param name="Promotion">Whether a model like ours would be promoted, in a sentence; null when nothing was learned.</param>
public sealed record HistoryEvaluation(
    int LearnRows, int LearnChurns, int TestRows, int TestPositives, string? TooLittle, IReadOnlyList<CrossValidated> Models, ModelReport? Report, string? Promotion);
