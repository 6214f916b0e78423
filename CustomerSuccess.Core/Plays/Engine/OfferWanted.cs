namespace CustomerSuccess.Core.Plays.Engine;

/// <param name="Key">Unique: the same step proposes once.</param>
/// <param name="Template">Of the text that comes with the offer.</param>
public sealed record OfferWanted(string Key, int CustomerId, int RunId, int StepId, string? Template, DateTimeOffset Now);
