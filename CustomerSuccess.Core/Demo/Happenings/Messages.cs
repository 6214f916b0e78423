using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Demo.Words;
using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Demo.Happenings;

/// <summary>
/// What the vendor and a customer have written and said to each other: everyday messages, talks with executives, and moments of stories.
/// </summary>
internal static class Messages
{
    private const int WorkdaysIn90 = 64;

    private static readonly (Channel Channel, Direction Direction)[] Everyday =
    [
        (Channel.Email, Direction.Out), (Channel.Email, Direction.Out), (Channel.Email, Direction.Out), (Channel.Email, Direction.In),
        (Channel.Email, Direction.In), (Channel.Call, Direction.Out), (Channel.Call, Direction.Out), (Channel.Meeting, Direction.Out),
        (Channel.Chat, Direction.In), (Channel.InApp, Direction.In),
    ];

    private static readonly Channel[] Formal = [Channel.Meeting, Channel.Meeting, Channel.Call, Channel.Email];

    /// <summary>By rising instant.</summary>
    public static IReadOnlyList<Message> Of(DemoAccount account) =>
        [.. EverydayOf(account).Concat(WithExecutives(account)).Concat(Moments(account)).OrderBy(message => message.At)];

    private static IEnumerable<Message> EverydayOf(DemoAccount account)
    {
        var (persona, dice) = (account.Persona, account.Persona.Dice("messages"));
        foreach (var day in account.PastWorkdays())
        {
            var mood = persona.Level(Facet.Mood, day);
            var rate = persona.Unconnected ? 1 : account.Segment.Touches * (0.5 + (0.6 * mood));
            if (dice.Chance(rate / WorkdaysIn90))
            {
                var (channel, direction) = dice.Pick(Everyday);

                // Who does not use the product writes nothing in it.
                channel = channel is Channel.Chat or Channel.InApp && persona.Level(Facet.Use, day) < 0.05 ? Channel.Email : channel;
                var tone = channel == Channel.Email && direction == Direction.Out ? Tone.Neutral : Tone.Of(mood, dice);
                var phrase = Phrasebook.Pick(dice, "messages", Name(channel), direction == Direction.In ? "in" : "out", tone);
                yield return Write(account, day, channel, direction, account.Somebody(day, executive: false, dice), phrase, dice);
            }
        }
    }

    private static IEnumerable<Message> WithExecutives(DemoAccount account)
    {
        var (persona, dice) = (account.Persona, account.Persona.Dice("executives"));
        var wait = dice.Between(0, account.Segment.ExecutiveGap);
        foreach (var day in account.PastWorkdays().Where(day => !persona.Unconnected && !(day > persona.ExecutivesSilentSince)))
        {
            // Workdays are five in seven, the gaps count all days.
            wait -= 7 / 5.0;
            if (wait <= 0)
            {
                wait = account.Segment.ExecutiveGap * (1 + (5 * Math.Pow(1 - persona.Level(Facet.Executives, day), 1.5))) * dice.Between(0.6, 1.4);
                var channel = dice.Pick(Formal);
                var phrase = Phrasebook.Pick(dice, "executives", Name(channel), Tone.Of(persona.Level(Facet.Mood, day), dice));
                var direction = channel == Channel.Email ? Direction.In : Direction.Out;
                yield return Write(account, day, channel, direction, account.Somebody(day, executive: true, dice), phrase, dice);
            }
        }
    }

    private static IEnumerable<Message> Moments(DemoAccount account)
    {
        var (persona, dice) = (account.Persona, account.Persona.Dice("moments"));
        return persona.Moments.Where(moment => moment.On >= account.FirstDay && moment.On < persona.Today).Select(moment => Write(
            account, moment.On, moment.Channel, moment.Direction, moment.Partner(account, dice), [moment.Subject, moment.Text], dice));
    }

    private static Message Write(
        DemoAccount account, DateOnly day, Channel channel, Direction direction, DemoContact? contact, string[] phrase, Dice dice)
    {
        var csm = DemoPeople.Csms.Single(person => person.Email == account.Persona.Owner).Name.Split(' ')[0];
        var feature = dice.Pick(Cast.Screens);
        return new Message(Workdays.At(day, dice), channel, direction, contact, Fill(phrase[0]), Fill(phrase[1]));

        string Fill(string text) => text
            .Replace("{contact}", contact?.Given ?? "team", StringComparison.Ordinal)
            .Replace("{csm}", csm, StringComparison.Ordinal)
            .Replace("{company}", account.Persona.Company.Name, StringComparison.Ordinal)
            .Replace("{feature}", feature, StringComparison.Ordinal);
    }

    public static string Name(Channel channel) => channel == Channel.InApp ? "in_app" : channel.ToString().ToLowerInvariant();
}
