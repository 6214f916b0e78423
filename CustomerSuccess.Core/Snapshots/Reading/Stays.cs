using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>When a customer was there: from its start until it left, and again after a return. Agrees with <see cref="Account.LeftOn"/> of every day.</summary>
internal sealed class Stays
{
    /// <summary>By rising start; the last may have no end.</summary>
    private readonly List<(DateOnly From, DateOnly? LeftOn)> stays = [];

    private Stays()
    {
    }

    /// <summary>Rising.</summary>
    public IReadOnlyList<DateOnly> Leavings => [.. stays.Select(stay => stay.LeftOn).OfType<DateOnly>()];

    public static Stays Of(DateOnly startedOn, IReadOnlyList<ContractChange> changes, IReadOnlyList<CustomerTerms> terms)
    {
        var result = new Stays();
        var days = changes.Select(change => change.On).Concat(terms.Select(said => said.KnownFrom)).Concat(terms.Select(said => said.ChurnedOn).OfType<DateOnly>());
        foreach (var day in days.Where(day => day > startedOn).Prepend(startedOn).Distinct().Order())
        {
            result.Is(new Account(changes.Where(change => change.On <= day), terms, day).LeftOn is null, day);
        }

        return result;
    }

    /// <summary>Where silence is leaving: a customer is gone after so many days without use, and back with the next.</summary>
    /// <param name="used">The days with use, rising.</param>
    /// <param name="through">The day that facts have reached.</param>
    public static Stays OfUse(DateOnly startedOn, IReadOnlyList<DateOnly> used, int silence, DateOnly through)
    {
        var result = new Stays();
        var (from, last) = (startedOn, startedOn);
        foreach (var day in used.Where(day => day > startedOn && day <= through))
        {
            if (day.DayNumber - last.DayNumber >= silence)
            {
                result.stays.Add((from, last.AddDays(silence)));
                from = day;
            }

            last = day;
        }

        result.stays.Add((from, last.AddDays(silence) <= through ? last.AddDays(silence) : null));
        return result;
    }

    public bool IsThere(DateOnly day) => stays.Any(stay => stay.From <= day && !(stay.LeftOn <= day));

    private void Is(bool there, DateOnly day)
    {
        var wasThere = stays.Count > 0 && stays[^1].LeftOn is null;
        if (there && !wasThere)
        {
            stays.Add((day, null));
        }
        else if (!there && wasThere)
        {
            stays[^1] = stays[^1] with { LeftOn = day };
        }
    }
}
