using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>The first of the channels of a step that is available.</summary>
/// <param name="Channel">Null when none is.</param>
/// <param name="FellBack">Why it is not the wanted one; null when it is.</param>
public sealed record ChannelChoice(Channel? Channel, string? FellBack)
{
    /// <summary>What the program sends by itself; a webinar by the mail that invites to it.</summary>
    public static bool CanSend(Channel channel) => channel is Messaging.Model.Channel.Mail or Messaging.Model.Channel.Webinar or Messaging.Model.Channel.InApp;

    public static ChannelChoice Of(StepDefinition step, ChannelFacts facts)
    {
        var reasons = new List<string>();
        foreach (var channel in step.Channels)
        {
            if (WhyNot(step, channel, facts) is not { } why)
            {
                return new ChannelChoice(channel, reasons.Count == 0 ? null : string.Join("; ", reasons));
            }

            reasons.Add(why);
        }

        return new ChannelChoice(null, string.Join("; ", reasons));
    }

    private static string? WhyNot(StepDefinition step, Channel channel, ChannelFacts facts) =>
        facts.Off.Contains(channel) ? $"{channel} is switched off"
        : step.Type == StepType.Message && channel is Messaging.Model.Channel.Mail or Messaging.Model.Channel.Webinar && !facts.HasAddress ? "No contact with a mail address"
        : null;
}
