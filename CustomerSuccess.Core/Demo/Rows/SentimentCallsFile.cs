using System.Globalization;
using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Demo.Words;

namespace CustomerSuccess.Core.Demo.Rows;

internal sealed class SentimentCallsFile(string folder) : DemoFile
{
    private readonly CsvFile file = new(folder, "sentiment_calls", "customer_id", "on", "rating", "note");

    public override void Add(DemoAccount account)
    {
        var persona = account.Persona;
        if (persona.Unconnected)
        {
            return;
        }

        var dice = persona.Dice("ratings");
        var next = account.FirstDay.AddDays(dice.Between(10, 40));
        foreach (var day in account.PastWorkdays())
        {
            if (day >= next)
            {
                var impression = ((2 * persona.Level(Facet.Mood, day)) + persona.Level(Facet.Use, day) + persona.Level(Facet.Executives, day)) / 4;
                var rating = Math.Clamp((int)Math.Round(dice.Normal(0.8 + (4.4 * impression), 0.35)), 1, 5);
                file.Add(persona.Id, day, rating, Phrasebook.Pick(dice, "ratings", rating.ToString(CultureInfo.InvariantCulture))[0]);
                next = day.AddDays((int)(account.Segment.ExecutiveGap * dice.Between(1.8, 3.2)));
            }
        }
    }

    public override void Dispose() => file.Dispose();
}
