using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>Something that was sent to a contact.</summary>
public sealed record ContactMoment(Channel Channel, DateTimeOffset At);
