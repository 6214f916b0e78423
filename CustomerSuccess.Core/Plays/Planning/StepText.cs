using CustomerSuccess.Core.Messaging.Templates;

namespace CustomerSuccess.Core.Plays.Planning;

/// <summary>What a step would say to a customer.</summary>
/// <param name="ContactId">Null when there is nobody.</param>
/// <param name="To">Name or address of the contact.</param>
/// <param name="Template">From which it was written; null when a person has written it.</param>
public sealed record StepText(int? ContactId, string? To, string? Template, Draft Draft);
