using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Core.Snapshots.Reading;

namespace CustomerSuccess.Tests.Support;

/// <summary>Histories for churn models: month ends of customers whose numbers and day of leaving are given.</summary>
internal static class PastDays
{
    public static readonly DateOnly Through = new(2026, 11, 20);

    /// <summary>Month ends, oldest first, the newest before <see cref="Through"/>.</summary>
    public static IReadOnlyList<DateOnly> MonthEnds(int months) =>
        [.. Enumerable.Range(0, months).Select(back => new DateOnly(2026, 11, 1).AddMonths(-back).AddDays(-1)).Reverse()];

    /// <param name="customers">By index, from customer 1 on: when each left, and its number on a day.</param>
    public static ChurnHistory Of(
        IReadOnlyList<DateOnly> days, IReadOnlyList<(DateOnly? LeftOn, Func<DateOnly, double> Logins)> customers, IReadOnlyList<SavePlay>? plays = null) => new(
        [.. days.Select(day => Frame(day, customers))],
        customers.Index().ToDictionary(x => x.Index + 1, x => StaysOf(x.Item.LeftOn)),
        (plays ?? []).ToLookup(play => play.CustomerId),
        Through,
        null);

    /// <summary>A portfolio of which every third customer logs in seldom, and these mostly leave.</summary>
    /// <param name="seed">Of who leaves when.</param>
    public static ChurnHistory Telling(int customers, int months, int seed)
    {
        var (random, days) = (new Random(seed), MonthEnds(months));
        return Of(days, [.. Enumerable.Range(0, customers).Select(i => Customer(i, i % 3 == 0 ? 0.8 : 0.05, days, random))]);
    }

    private static (DateOnly? LeftOn, Func<DateOnly, double> Logins) Customer(int index, double risk, IReadOnlyList<DateOnly> days, Random random)
    {
        var level = (index % 3 == 0 ? 1 : 20) + random.NextDouble();
        DateOnly? left = random.NextDouble() < risk ? days[0].AddDays(random.Next(Through.DayNumber - days[0].DayNumber)) : null;
        return (left, _ => level);
    }

    private static ChurnFrame Frame(DateOnly day, IReadOnlyList<(DateOnly? LeftOn, Func<DateOnly, double> Logins)> customers)
    {
        int[] there = [.. Enumerable.Range(0, customers.Count).Where(i => !(customers[i].LeftOn <= day))];
        var values = new Dictionary<Input, double[]>
        {
            [Input.LoginsPerWeek] = [.. there.Select(i => customers[i].Logins(day))],
            [Input.TenureDays] = [.. there.Select(i => 400.0 + (i % 7))],
        };
        var unknown = there.Select(_ => double.NaN).ToArray();
        return new ChurnFrame(SnapshotBatch.Of(day, [.. there.Select(i => i + 1)], values), unknown, unknown, unknown, YearOfUse.Unknown(there.Length), new Dictionary<string, double[]>());
    }

    private static Stays StaysOf(DateOnly? leftOn)
    {
        var start = new DateOnly(2020, 1, 1);
        var last = leftOn?.AddDays(-100) ?? Through;
        return Stays.OfUse(start, [.. Enumerable.Range(1, (last.DayNumber - start.DayNumber) / 50).Select(i => start.AddDays(50 * i)).Append(last).Distinct()], 100, Through);
    }
}
