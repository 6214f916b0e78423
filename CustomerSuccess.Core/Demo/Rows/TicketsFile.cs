using System.Collections.Frozen;
using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Demo.Words;

namespace CustomerSuccess.Core.Demo.Rows;

internal sealed class TicketsFile(string folder) : DemoFile
{
    private const int WorkdaysIn30 = 21;

    /// <summary>What people write about: complaints have a reason, and nobody praises an outage.</summary>
    private static readonly FrozenDictionary<string, string[]> Issues = new Dictionary<string, string[]>
    {
        [Tone.Negative] = ["bug", "bug", "bug", "slow", "slow", "slow", "missing", "dispute"],
        [Tone.Neutral] = ["bug", "slow", "missing", "question", "question", "billing", "dispute"],
        [Tone.Positive] = ["question", "missing", "billing", "thanks"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly CsvFile file = new(
        folder, "tickets", "ticket_id", "customer_id", "opened_at", "closed_at", "priority", "escalated", "satisfaction", "subject", "text");

    public override void Add(DemoAccount account)
    {
        if (account.Persona.Unconnected)
        {
            return;
        }

        var dice = account.Persona.Dice("tickets");
        var number = 1;
        foreach (var day in account.PastWorkdays())
        {
            for (var opened = dice.Count(Rate(account, day) / WorkdaysIn30); opened > 0; opened--)
            {
                Add(account, $"TK-{1001 + account.Persona.Number}-{number++:000}", day, dice);
            }
        }
    }

    public override void Dispose() => file.Dispose();

    private void Add(DemoAccount account, string id, DateOnly day, Dice dice)
    {
        var persona = account.Persona;
        var mood = persona.Level(Facet.Mood, day);
        var tone = Tone.Of(mood, dice);
        var angry = tone == Tone.Negative;
        var priority = Priority(angry, dice);
        var openedAt = Workdays.At(day, dice);
        var closedAt = openedAt.AddHours(HoursToClose(priority, mood, dice));
        var closed = closedAt < persona.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var satisfaction = Math.Clamp((int)Math.Round(dice.Normal(1.3 + (3.9 * mood) - (angry ? 0.7 : 0), 0.6)), 1, 5);
        var rated = dice.Chance(0.55);
        var (subject, text) = Write(account, day, tone, dice);
        file.Add(
            id, persona.Id, openedAt, closed ? closedAt : null, priority, dice.Chance(angry ? 0.12 : 0.01), closed && rated ? satisfaction : null,
            subject, text);
    }

    /// <summary>In 30 days.</summary>
    private static double Rate(DemoAccount account, DateOnly day)
    {
        var settlingIn = day.DayNumber - account.Persona.StartedOn.DayNumber < 60 ? 1.6 : 1;
        var inUse = Math.Min(1, 0.2 + (4 * account.Persona.Level(Facet.Use, day)));
        return account.Segment.Tickets * account.Persona.TicketFactor * settlingIn * inUse * (0.4 + (1.4 * (1 - account.Persona.Level(Facet.Calm, day))));
    }

    private static string Priority(bool angry, Dice dice) => dice.Next() switch
    {
        < 0.2 => angry ? "normal" : "low",
        < 0.75 => angry ? "high" : "normal",
        < 0.95 => angry ? "high" : "normal",
        _ => angry ? "urgent" : "high",
    };

    private static double HoursToClose(string priority, double mood, Dice dice)
    {
        var usual = priority switch { "urgent" => 5, "high" => 14, "normal" => 28, _ => 50 };
        return usual * Math.Exp(dice.Normal(0, 0.9)) * (2 - mood);
    }

    private static (string Subject, string Text) Write(DemoAccount account, DateOnly day, string tone, Dice dice)
    {
        var settlingIn = day.DayNumber - account.Persona.StartedOn.DayNumber < 100 && dice.Chance(0.6);
        var issue = settlingIn ? tone == Tone.Negative ? "trouble" : "onboarding" : dice.Pick(Issues[tone]);
        var ticket = Phrasebook.Pick(dice, "tickets", issue);
        var closing = issue == "thanks" ? "" : Phrasebook.Pick(dice, "moods", tone)[0];
        if (tone == Tone.Negative && dice.Chance(0.6))
        {
            closing = $"{closing} {Phrasebook.Pick(dice, "moods", tone)[0]}";
        }

        var feature = dice.Pick(Cast.Screens);
        return (Fill(ticket[0]), $"{Fill(ticket[1])} {closing}".TrimEnd());

        string Fill(string text) => text.Replace("{feature}", feature, StringComparison.Ordinal);
    }
}
