using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Plays.Runs;

/// <summary>A message that contact rules kept back, for good or for a while, with why.</summary>
public sealed class SuppressedContact
{
    private SuppressedContact()
    {
    }

    public SuppressedContact(PlayStep step, Channel channel, string why, DateTimeOffset? until, DateTimeOffset at)
    {
        (StepId, CustomerId, ContactId, Channel) = (step.Id, step.CustomerId, step.ContactId, channel);
        (Why, Until, At) = (PlayRun.Cut(why), until, at);
    }

    public int Id { get; private set; }

    public int StepId { get; private set; }

    public int CustomerId { get; private set; }

    public int? ContactId { get; private set; }

    public Channel Channel { get; private set; }

    public string Why { get; private set; } = "";

    /// <summary>Null: never sent.</summary>
    public DateTimeOffset? Until { get; private set; }

    public DateTimeOffset At { get; private set; }
}
