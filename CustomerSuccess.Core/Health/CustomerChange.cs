using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Health;

/// <summary>Why one customer's health changed over a while.</summary>
public sealed record CustomerChange(string ExternalId, ScoreChange Change);
