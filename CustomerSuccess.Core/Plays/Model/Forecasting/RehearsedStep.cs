using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Core.Plays.Model.Forecasting;

/// <summary>What would become of one step.</summary>
/// <param name="DueAt">As planned.</param>
/// <param name="At">When it would happen; null for what would not.</param>
/// <param name="Why">What differs from the plan; null when nothing does.</param>
public sealed record RehearsedStep(StepDefinition Step, DateTimeOffset DueAt, DateTimeOffset? At, StepFate Fate, Channel? Channel, string? Why);
