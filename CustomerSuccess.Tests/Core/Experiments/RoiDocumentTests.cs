using System.Globalization;
using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Experiments.Model;
using CustomerSuccess.Core.Experiments.Model.Revenue;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Experiments;

/// <summary>docs/roi.md works its examples out as the code does.</summary>
public sealed class RoiDocumentTests
{
    [Fact]
    public void Shares_OfTheDocument_AreComparedSo()
    {
        var rows = Table("| treated | of them stayed |").ToList();

        Assert.Equal(5, rows.Count);
        Assert.Equal(rows.Select(Share), rows);
    }

    [Fact]
    public void Samples_OfTheDocument_AreReckonedSo()
    {
        var rows = Table("| stay without |").ToList();

        Assert.Equal(4, rows.Count);
        Assert.Equal(rows.Select(Plan), rows);
    }

    [Fact]
    public void Revenue_OfTheDocument_IsSavedSo()
    {
        var treated = Group(180, left: 18, doubled: 9);

        var saved = RevenueDifference.Of([new RevenueStratum(treated, Group(30, left: 9, doubled: 0))])!;

        Assert.Equal((300, 54_000), (Math.Round(saved.Value, 6), Math.Round(saved.Value * treated.Count, 4)));
        Assert.Contains("300 saved for each customer, 54,000 for the 180", Text());
    }

    [Fact]
    public void Holdout_OfTheDocument_IsNoChance() => Assert.True(SampleRatio.Of([(1000, 60, 0.1)])!.IsBroken);

    private static string Share(string row)
    {
        var cells = Cells(row);
        var counts = cells[..4].Select(cell => int.Parse(cell, NumberStyles.Number, CultureInfo.InvariantCulture)).ToList();
        var (treated, heldOut) = (new Arm(counts[1], counts[0]), new Arm(counts[3], counts[2]));
        var (once, daily) = (ShareDifference.Of(treated, heldOut)!, AlwaysValid.Of(treated, heldOut)!);
        var verdict = Verdict.Of(new Evidence([new Stratum("", treated, heldOut)], null, [], new EntryRate(0, 0, OutcomeDay.Usual), 0.1));
        return $"| {string.Join(" | ", cells[..4])} | {Points(once.Value)} | {Range(once)} | {Range(daily)} | {Words(verdict.Kind)} |";
    }

    private static string Plan(string row)
    {
        var cells = Cells(row);
        var numbers = cells[..3].Select(cell => double.Parse(cell.TrimEnd('%', ' '), CultureInfo.InvariantCulture) / 100).ToList();
        var plan = PowerPlan.Of(numbers[0], numbers[1], numbers[2]).Value;
        return string.Create(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells[..3])} | {plan.Customers:#,0} | {plan.LookedAtOnce:#,0} |");
    }

    private static string Words(VerdictKind kind) => kind switch
    {
        VerdictKind.NotEnoughYet => "not enough data yet",
        VerdictKind.NoDifferenceSeen => "no difference seen",
        VerdictKind.Better => "better",
        VerdictKind.Worse => "worse",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Range(Estimate estimate) => $"{Points(estimate.Low)} to {Points(estimate.High)}";

    private static string Points(double share) => $"{(Math.Round(share * 100, 1) > 0 ? "+" : "")}{ValueText.Number(share * 100, "0.0")}";

    private static string[] Cells(string row) => row.Trim('|').Split('|', StringSplitOptions.TrimEntries);

    private static List<(Money, Money)> Group(int customers, int left, int doubled) => [.. Enumerable.Range(0, customers)
        .Select(i => (Money.FromUnits(1_200), Money.FromUnits(i < left ? 0 : i < left + doubled ? 2_400 : 1_200)))];

    private static IEnumerable<string> Table(string head) =>
        Text().Split('\n').SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));

    private static string Text() => File.ReadAllText(Path.Combine(Repository.Root, "docs", "roi.md"));
}
