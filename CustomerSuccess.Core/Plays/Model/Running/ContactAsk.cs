using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>Something that is to be sent to a contact.</summary>
/// <param name="Escalated">The customer has an open ticket that was escalated.</param>
/// <param name="DueAt">When it should have gone out at first.</param>
public sealed record ContactAsk(Channel Channel, bool Marketing, bool Escalated, DateTimeOffset DueAt);
