using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

/// <summary>Portfolios in which leaving depends on one measure and on nothing else, and the scorecard gives that one little weight.</summary>
internal static class SimulatedChurn
{
    private static readonly DateOnly Newest = new(2026, 11, 20);

    /// <summary>"Telling" is what leaving depends on, "noise" has nothing to do with it, "echo" is telling with noise, "silent" is never known.</summary>
    public static readonly Scorecard Card = new("simulated", "Simulated", "",
    [
        new Category("use", "Use", 70, [Straight("telling", Input.FeatureAdoption, 1), Straight("noise", Input.TeamAdoption, 6)]),
        new Category("rest", "Rest", 30, [Straight("echo", Input.ActiveDayRate, 1), Straight("silent", Input.EmailOpenRate30, 1)]),
    ], []);

    /// <param name="strength">By how much the log-odds of leaving in a month fall from the worst to the best value of the telling measure.</param>
    /// <param name="scrambleFrom">From this day on values are drawn anew and tell nothing.</param>
    public static ReplayHistory Of(int seed, double strength, int customers = 600, int months = 24, DateOnly? scrambleFrom = null)
    {
        var random = new Random(seed);
        var first = new DateOnly(Newest.Year, Newest.Month, 1);
        DateOnly[] days = [.. Enumerable.Range(0, months).Select(back => first.AddMonths(-back).AddDays(-1)).Reverse(), Newest];
        var values = Enumerable.Range(0, customers).Select(_ => (Telling: random.NextDouble(), Noise: random.NextDouble(), Echo: random.NextDouble())).ToArray();
        var left = values.Select(value => Leaves(value.Telling, strength, days, random)).ToArray();
        var scrambled = new Random(seed + 1000);
        var frames = days.Select(day => Frame(day, values, left, day >= scrambleFrom ? scrambled : null)).ToList();
        return new ReplayHistory(
            [.. Enumerable.Range(1, customers).Select(id => new ReplayCustomer(id, $"C{id}", $"Customer {id}"))],
            frames[..^1],
            frames[^1],
            [.. left.Select(day => (IReadOnlyList<DateOnly>)(day is { } on ? [on] : []))],
            "EUR");
    }

    private static DateOnly? Leaves(double telling, double strength, DateOnly[] days, Random random)
    {
        for (var i = 0; i < days.Length - 1; i++)
        {
            var odds = -4 + (strength / 2) - (strength * telling);
            if (random.NextDouble() < 1 / (1 + Math.Exp(-odds)))
            {
                return days[i].AddDays(15);
            }
        }

        return null;
    }

    private static ReplayFrame Frame(DateOnly day, (double Telling, double Noise, double Echo)[] values, DateOnly?[] left, Random? scrambled)
    {
        int[] there = [.. Enumerable.Range(0, values.Length).Where(i => !(left[i] <= day))];
        double[] telling = [.. there.Select(i => scrambled?.NextDouble() ?? values[i].Telling)];
        var known = new Dictionary<Input, double[]>
        {
            [Input.FeatureAdoption] = telling,
            [Input.TeamAdoption] = [.. there.Select(i => values[i].Noise)],
            [Input.ActiveDayRate] = [.. there.Select((i, row) => (telling[row] + values[i].Echo) / 2)],
        };
        return new ReplayFrame(SnapshotBatch.Of(day, [.. there.Select(i => i + 1)], known), there, [.. there.Select(_ => (Money?)null)]);
    }

    private static Measure Straight(string key, Input input, double weight) => new(key, key, input, weight, [new TenureCurve(0, Curve.Linear((0, 0), (1, 100)))]);
}
