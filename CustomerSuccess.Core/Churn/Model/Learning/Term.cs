using CustomerSuccess.Core.Churn.Model.Learning.Steps;

namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>Something whose scores are learned: a feature or a pair.</summary>
/// <param name="Bins">By row in canonical order.</param>
/// <param name="Width">Bins.</param>
internal sealed record Term(byte[] Bins, int Width, StepRule Step);
