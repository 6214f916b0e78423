namespace CustomerSuccess.Core.Live;

/// <summary>A training of the churn model has begun or ended, or another model predicts from now on.</summary>
/// <param name="Predicts">Another model predicts: everybody is to be predicted anew.</param>
public sealed record ChurnModelChanged(bool Predicts) : LiveEvent;
