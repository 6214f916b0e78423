using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Demo.Words;

namespace CustomerSuccess.Core.Demo.Rows;

internal sealed class NpsFile(string folder) : DemoFile
{
    /// <summary>A survey every half year, from the third month on.</summary>
    private const int DaysBetween = 180;

    private readonly CsvFile file = new(folder, "nps", "response_id", "customer_id", "at", "score", "contact_id", "comment");

    public override void Add(DemoAccount account)
    {
        if (account.Persona.Unconnected)
        {
            return;
        }

        var dice = account.Persona.Dice("nps");
        var number = 1;
        foreach (var day in Surveys(account, dice))
        {
            foreach (var contact in account.Contacts.Where(contact => contact.IsThere(day)))
            {
                if (dice.Chance(0.4))
                {
                    var answeredOn = day.AddDays(dice.Between(0, 3));
                    Add(account, $"NPS-{1001 + account.Persona.Number}-{number++:000}", answeredOn, contact, dice);
                }
            }
        }
    }

    public override void Dispose() => file.Dispose();

    private static IEnumerable<DateOnly> Surveys(DemoAccount account, Dice dice)
    {
        var wait = dice.Between(60, DaysBetween);
        var days = account.PastWorkdays().Where(day => day < account.Persona.Ago(4)).ToList();
        return days.Where((day, i) => i > 0 && Due(day) > Due(days[i - 1]));

        int Due(DateOnly day) => (day.DayNumber - account.FirstDay.DayNumber + DaysBetween - wait) / DaysBetween;
    }

    private void Add(DemoAccount account, string id, DateOnly day, DemoContact contact, Dice dice)
    {
        var persona = account.Persona;
        var usual = 1.6 + (8 * persona.Level(Facet.Mood, day));
        var score = persona.Advocate ? dice.Between(9, 10) : Math.Clamp((int)Math.Round(dice.Normal(usual, 1.1)), 0, 10);
        var comment = Phrasebook.Pick(dice, "nps", score >= 9 ? "promoter" : score <= 6 ? "detractor" : "passive")[0];
        file.Add(id, persona.Id, Workdays.At(day, dice), score, contact.Id, comment);
    }
}
