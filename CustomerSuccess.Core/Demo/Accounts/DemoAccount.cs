using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Accounts;

/// <summary>A customer whose contract and people are worked out; what the facts are written from.</summary>
internal sealed record DemoAccount(Persona Persona, IReadOnlyList<Agreement> Agreements, IReadOnlyList<DemoContact> Contacts)
{
    private const int MonthsOfFacts = 18;

    public static DemoAccount Of(Persona persona) => new(persona, Accounts.Agreements.Of(persona), DemoContacts.Of(persona));

    public Segment Segment => Persona.Company.Segment;

    /// <summary>The days of the last 18 months on which the customer had a contract.</summary>
    public IEnumerable<DateOnly> Days()
    {
        for (var day = FirstDay; day <= Persona.Today; day = day.AddDays(1))
        {
            if (AgreedOn(day) is not null)
            {
                yield return day;
            }
        }
    }

    /// <summary>The days whose end has passed, so that a message at noon does not lie in the future.</summary>
    public IEnumerable<DateOnly> PastWorkdays() => Days().Where(day => day < Persona.Today && !Workdays.IsWeekend(day));

    public DateOnly FirstDay
    {
        get
        {
            var first = Persona.Today.AddMonths(-MonthsOfFacts);
            return Persona.StartedOn > first ? Persona.StartedOn : first;
        }
    }

    /// <returns>Null when there was no contract.</returns>
    public Agreement? AgreedOn(DateOnly day)
    {
        var last = Agreements.LastOrDefault(agreement => agreement.On <= day);
        return last is { Seats: > 0 } ? last : null;
    }

    /// <returns>An executive or, preferably the champion, somebody else who was there on the day; null when nobody fits.</returns>
    public DemoContact? Somebody(DateOnly day, bool executive, Dice dice)
    {
        var there = Contacts.Where(contact => contact.Executive == executive && contact.IsThere(day)).ToList();
        return there.Count == 0 ? null : there[0].Champion && dice.Chance(0.5) ? there[0] : dice.Pick(there);
    }
}
