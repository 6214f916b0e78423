using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Health;

/// <summary>Recalculates the example of docs/scoring.md from what the document says is known.</summary>
public sealed partial class ScoringDocumentTests
{
    private static readonly string Example = Section("Worked example");

    private static readonly ScoreExplanation Explanation = ScoreExplainer.Explain(ShippedScorecards.Retention, Known());

    [Fact]
    public void Measures_OfTheExample_AreThoseOfTheTable() => Assert.Equal(
        Rows("measure"),
        Explanation.Measures.Select(measure => (IReadOnlyList<string>)
        [
            measure.Measure.Key,
            measure.State == MeasureState.Stale ? "stale" : $"{measure.Points:0.00}",
            $"{measure.Share * 100:0.0} %",
            $"{measure.Effective * 100:0.0} %",
            $"{measure.Hundredths / 100.0:0.00}",
        ]));

    [Fact]
    public void Measures_OfTheTable_SumToTheScore() => Assert.Equal(
        decimal.Parse(Rows("score").Single()[0]), Rows("measure").Sum(row => decimal.Parse(row[4])));

    [Fact]
    public void Score_OfTheExample_IsTheOneOfTheTable() => Assert.Equal(
        [[$"{Explanation.Score}", "At risk", $"{Explanation.Coverage * 100:0} %"]], Rows("score"));

    [Fact]
    public void Band_OfTheExample_IsAtRisk() => Assert.Equal(Band.AtRisk, Bands.Of(Explanation.Score!.Value));

    [Theory]
    [InlineData(27, false)]
    [InlineData(28, true)]
    public void Override_OfTheExample_HoldsFromFourWeeksOn(int days, bool holds)
    {
        var cap = Assert.Single(ShippedScorecards.Retention.Caps);
        Assert.Equal((holds, 59.0), (cap.Holds(days), cap.Most.Points));
    }

    [Fact]
    public void Scorecards_OfTheDocument_AreTheShippedOnes() => Assert.Equal(
        ShippedScorecards.All.Select(card => (IReadOnlyList<string>)
        [
            card.Name,
            string.Join(", ", card.Categories.Select(category => $"{category.Name.ToLowerInvariant()} {category.Weight:0.##}")),
            $"{card.Categories.Sum(category => category.Measures.Length)}",
        ]),
        Rows("scorecard", Section("The shipped scorecards")).Select(row => (IReadOnlyList<string>)[row[0].Replace(" (default)", ""), row[1], row[2]]));

    [Fact]
    public void Parts_OfTheChangedExample_AreThoseOfTheTable()
    {
        var section = Section("Why it changed");
        var later = Known(section).Aggregate(Known(), (snapshot, value) => snapshot with { Values = snapshot.Values.SetItem((int)value.Input, value.Value) });
        var change = ChangeExplainer.Explain(new("v1", ShippedScorecards.Retention, Known()), new("v1", ShippedScorecards.Retention, later));
        Assert.Equal(
            Rows("part", section),
            change.Parts.Select(part => (IReadOnlyList<string>)[part.MeasureKey!, $"{part.Kind}".ToLowerInvariant(), $"+{part.Hundredths / 100.0:0.00}"]));
        Assert.Contains($"{change.Now} - {change.Then} = {change.Difference / 100.0:0.00}.", section, StringComparison.Ordinal);
    }

    private static Snapshot Known() => Snapshot.With(1, Day.D, Known(Example));

    private static (Input Input, double Value)[] Known(string section) =>
    [
        .. JsonSerializer.Deserialize<Dictionary<string, double>>(Json().Match(section).Groups[1].Value)!
            .Select(value => (Inputs.Find(value.Key)!.Input, value.Value)),
    ];

    private static string Section(string title) => File.ReadAllText(Path.Combine(Repository.Root, "docs", "scoring.md"))
        .Split("\n## ").Single(section => section.StartsWith($"{title}\n", StringComparison.Ordinal));

    private static IReadOnlyList<IReadOnlyList<string>> Rows(string first) => Rows(first, Example);

    /// <summary>The rows of the table whose head begins with a word.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> Rows(string first, string section) =>
    [
        .. section.Split('\n').SkipWhile(line => !line.StartsWith($"| {first} ", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|')).Select(line => (IReadOnlyList<string>)[.. line.Trim('|').Split('|').Select(cell => cell.Trim())]),
    ];

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();
}
