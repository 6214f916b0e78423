using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Scorecards;

/// <summary>Recalculates the example of docs/backtest.md from the scores that the document gives.</summary>
public sealed class BacktestDocumentTests
{
    private static readonly string Example = File.ReadAllText(Path.Combine(Repository.Root, "docs", "backtest.md"))
        .Split("\n## ").Single(section => section.StartsWith("Worked example\n", StringComparison.Ordinal));

    private static readonly ReplayHistory History = Read();

    private static readonly LabelledRows Labelled = LabelledRows.Of(History);

    private static readonly Backtest Backtest = BacktestRun.Of(History, Labelled, ReplayScores.Of(Past.Straight, History));

    [Fact]
    public void Area_OfTheExample_IsTheOneOfTheTable()
    {
        var auc = RocAuc.Of(Labelled.Scores(ReplayScores.Of(Past.Straight, History)), Labelled.Leaves, Labelled.Customers, Labelled.CustomerCount)!;
        Assert.Equal(
            (IReadOnlyList<string>)[$"{Backtest.Rows}", $"{Backtest.LeavingRows}", $"{Backtest.UnscoredRows}", $"{Backtest.Churned}", $"{auc.Value:0.000}", $"{auc.Low:0.000}", $"{auc.High:0.000}"],
            Rows("rows").Single());
        Assert.Equal(37 / 66.0, auc.Value);
    }

    [Fact]
    public void Bands_OfTheExample_AreThoseOfTheTable() => Assert.Equal(
        Rows("band"),
        Backtest.Bands.Select(band => (IReadOnlyList<string>)
        [
            Bands.Name(band.Band), $"{band.Rows}", $"{band.Leaving}",
            Percent(band.Precision), Percent(band.Recall), Percent(band.PrecisionAtOrBelow), Percent(band.RecallAtOrBelow),
        ]));

    [Fact]
    public void Warnings_OfTheExample_AreThoseOfTheTable()
    {
        var missed = Assert.Single(Backtest.Missed);
        Assert.Equal(
            [[$"{Backtest.Leavings}", $"{Backtest.Warned}", $"{Backtest.WarningDays:0.0}", missed.Customer.Name, Whole(missed.Before30), Whole(missed.Before60), Whole(missed.Before90)]],
            Rows("left"));
    }

    [Fact]
    public void Verdict_OfTheExample_IsThatThereIsNotEnoughChurn() => Assert.Equal((BacktestVerdict.NotEnoughChurn, null), (Backtest.Verdict, Backtest.Auc));

    private static ReplayHistory Read()
    {
        var days = Cells(Example.Split('\n').Single(line => line.StartsWith("| customer ", StringComparison.Ordinal))).Skip(1).SkipLast(1).Select(DateOnly.Parse);
        return Past.Of(
            [.. days, new DateOnly(2026, 6, 30)],
            [.. Rows("customer").Select(row => new PastCustomer(
                row[0], [.. row.Skip(1).SkipLast(1).Select(cell => double.TryParse(cell, out var points) ? points : (double?)null), null], DateOnly.TryParse(row[^1], out var left) ? left : null))]);
    }

    private static string Whole(Score? score) => $"{score!.Value.Whole}";

    private static string Percent(double? share) => share is { } known ? $"{known * 100:0} %" : "–";

    /// <summary>The rows of the table whose head begins with a word.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> Rows(string first) =>
    [
        .. Example.Split('\n').SkipWhile(line => !line.StartsWith($"| {first} ", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|')).Select(Cells),
    ];

    private static IReadOnlyList<string> Cells(string line) => [.. line[1..^1].Split('|').Select(cell => cell.Trim())];
}
