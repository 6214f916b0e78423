using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model.Judging;

namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>What becomes of a step that is due; the same for the worker that does it and for the forecast that foresees it.</summary>
/// <param name="Channel">By which, or by which it would have been; null for what is skipped.</param>
/// <param name="Why">Null when it goes as planned.</param>
/// <param name="Until">When to look again at what was put off.</param>
public sealed record StepDecision(StepFate Fate, Channel? Channel = null, string? Why = null, DateTimeOffset? Until = null)
{
    /// <param name="subject">As it stands; null when the step has no conditions, or the customer was never scored.</param>
    /// <param name="answered">The customer has answered since the run began.</param>
    public static StepDecision Of(
        StepDefinition step, PlaySubject? subject, bool answered, ChannelFacts channels, Func<Channel, ContactAnswer> contact)
    {
        if (step.OnlyWithoutAnswer && answered)
        {
            return new StepDecision(StepFate.Skip, Why: "The customer has answered");
        }

        if (subject is not null && (step.Conditions ?? []).FirstOrDefault(condition => !condition.Holds(subject)) is { } missed)
        {
            return new StepDecision(StepFate.Skip, Why: $"Not so: {missed}");
        }

        var choice = ChannelChoice.Of(step, channels);
        return step.Type switch
        {
            StepType.Notice => new StepDecision(StepFate.Tell, step.Channels[0]),
            StepType.Offer => new StepDecision(StepFate.Propose, choice.Channel ?? step.Channels[0], choice.FellBack),
            StepType.Task => new StepDecision(StepFate.GiveToPerson, choice.Channel ?? step.Channels[0], choice.FellBack),
            StepType.Message when choice.Channel is { } channel && ChannelChoice.CanSend(channel) => Send(channel, choice.FellBack, contact(channel)),
            StepType.Message when step.Channels.All(ChannelChoice.CanSend) => new StepDecision(StepFate.Suppress, step.Channels[0], choice.FellBack),
            StepType.Message => new StepDecision(StepFate.GiveToPerson, choice.Channel ?? step.Channels[^1], choice.FellBack),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }

    private static StepDecision Send(Channel channel, string? fellBack, ContactAnswer answer) =>
        answer.IsAllowed ? new StepDecision(StepFate.Send, channel, fellBack)
        : answer.IsSuppressed ? new StepDecision(StepFate.Suppress, channel, answer.Why)
        : new StepDecision(StepFate.PutOff, channel, answer.Why, answer.Until);
}
