using CustomerSuccess.Core.Plays.Model.Forecasting;

namespace CustomerSuccess.Core.Plays.Planning;

/// <summary>What would happen when, if one customer entered now; nothing is done.</summary>
/// <param name="Fits">The customer would enter by itself.</param>
/// <param name="Zone">Of the business, by which its days and hours are counted.</param>
/// <param name="Steps">In the order in which they would happen.</param>
/// <param name="Texts">By the id of the step; only of steps that say something to the customer.</param>
public sealed record DryRun(
    string CustomerName, string? OwnerEmail, bool Fits, string? Variant, DateTimeOffset At, TimeZoneInfo Zone, IReadOnlyList<RehearsedStep> Steps, IReadOnlyDictionary<string, StepText> Texts);
