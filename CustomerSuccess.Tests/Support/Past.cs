using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Support;

/// <summary>Histories in which the score of everybody at every month end is given: the scorecard hands its one input through.</summary>
internal static class Past
{
    public static readonly Scorecard Straight = Card(Curve.Linear((0, 0), (1, 100)));

    /// <summary>Everybody as many points lower.</summary>
    public static Scorecard Lower(double points) => Card(Curve.Linear((points / 100, 0), (1, 100 - points)));

    public static ReplayHistory Of(IReadOnlyList<DateOnly> days, params IReadOnlyList<PastCustomer> customers) => new(
        [.. customers.Select((customer, i) => new ReplayCustomer(i + 1, customer.Id, customer.Id))],
        [.. days.SkipLast(1).Select((day, i) => Frame(day, i, customers))],
        Frame(days[^1], days.Count - 1, customers),
        [.. customers.Select(customer => (IReadOnlyList<DateOnly>)(customer.LeftOn is { } left ? [left] : []))],
        "EUR");

    /// <summary>The ends of months before a day and the day itself.</summary>
    public static IReadOnlyList<DateOnly> Days(DateOnly newest, int months)
    {
        var first = new DateOnly(newest.Year, newest.Month, 1);
        return [.. Enumerable.Range(0, months).Select(back => first.AddMonths(-back).AddDays(-1)).Reverse(), newest];
    }

    private static Scorecard Card(Curve curve) => new(
        "straight", "Straight", "", [new Category("all", "All", 1, [new Measure("m", "M", Input.FeatureAdoption, 1, [new TenureCurve(0, curve)])])], []);

    private static ReplayFrame Frame(DateOnly day, int number, IReadOnlyList<PastCustomer> customers)
    {
        int[] there = [.. Enumerable.Range(0, customers.Count).Where(i => !(customers[i].LeftOn <= day) && !(customers[i].StartedOn > day))];
        var values = new Dictionary<Input, double[]>
        {
            [Input.FeatureAdoption] = [.. there.Select(i => customers[i].Scores[number] / 100 ?? double.NaN)],
        };
        return new ReplayFrame(
            SnapshotBatch.Of(day, [.. there.Select(i => i + 1)], values), there, [.. there.Select(i => customers[i].Arr is { } arr ? Money.FromUnits(arr) : (Money?)null)]);
    }
}
