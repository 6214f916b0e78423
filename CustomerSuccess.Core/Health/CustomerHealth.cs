using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Health;

/// <summary>Why a customer's health is what it is, and what it was some days before by the same scorecard.</summary>
/// <param name="Scorecard">Its name and version, such as "Retention v7".</param>
/// <param name="Then">Null when the customer had not started.</param>
/// <param name="Lift">What would lift the customer into the next band; null when nothing would by itself.</param>
public sealed record CustomerHealth(
    string Scorecard, DateOnly Day, ScoreExplanation Now, DateOnly ThenDay, ScoreExplanation? Then, BandLift? Lift);
