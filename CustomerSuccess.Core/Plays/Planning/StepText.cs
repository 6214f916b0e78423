using CustomerSuccess.Core.Messaging.Templates;

namespace CustomerSuccess.Core.Plays.Planning;

/// <summary>What a step would say to a customer.</summary>
/// <param name="To">Name or address of the contact; null when there is nobody.</param>
public sealed record StepText(string? To, Draft Draft);
