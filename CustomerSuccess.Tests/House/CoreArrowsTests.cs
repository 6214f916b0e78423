using System.Text.RegularExpressions;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.House;

/// <summary>Which folder of Core may know which other.</summary>
public sealed partial class CoreArrowsTests
{
    private const string Core = "CustomerSuccess.Core";

    private static readonly IReadOnlyList<SourceFile> Files = Sources.Of(Core);

    [Fact]
    public void Features_OfCore_FormNoCycle()
    {
        var arrows = Files.SelectMany(Arrows).ToLookup(arrow => arrow.From, arrow => arrow.To);
        Rule.Holds(
            "A feature must not depend on one that depends on it.",
            Files.SelectMany(Arrows).Where(arrow => Reaches(arrows, arrow.To, arrow.From, [])).Select(arrow => $"{arrow.File}: {arrow.From} -> {arrow.To}"));
    }

    /// <summary>facts -> snapshot -> judgement: what stands to the left knows nothing of what stands to the right.</summary>
    [Theory]
    [InlineData("Primitives")]
    [InlineData("Live")]
    [InlineData("Persistence", "Primitives")]
    [InlineData("Settings", "Persistence", "Primitives")]
    [InlineData("Messaging", "Primitives", "Persistence", "Live", "People", "Settings", "Customers", "Facts", "Snapshots", "Health", "Data")]
    [InlineData("Sentiment", "Primitives")]
    [InlineData("Customers", "Primitives", "Persistence", "Settings", "People")]
    [InlineData("Facts", "Primitives", "Persistence", "Customers", "People", "Sentiment")]
    [InlineData("Data", "Primitives", "Persistence", "Settings", "People", "Customers", "Facts", "Sentiment")]
    [InlineData("Snapshots", "Primitives", "Persistence", "Customers", "Facts", "Data", "Sentiment")]
    [InlineData("Health", "Primitives", "Persistence", "Settings", "Live", "People", "Customers", "Facts", "Data", "Snapshots")]
    [InlineData("Approvals", "Primitives", "Persistence", "Live", "People", "Settings", "Customers")]
    [InlineData("Offers", "Primitives", "Persistence", "Settings", "Live", "People", "Customers", "Facts", "Sentiment", "Health", "Churn", "Evaluation", "Messaging", "Approvals")]
    public void Stage_OfCore_KnowsOnlyThoseBeforeIt(string feature, params string[] allowed) => Rule.Holds(
        $"{feature} may depend on {(allowed.Length == 0 ? "nothing" : string.Join(", ", allowed))}.",
        Files.SelectMany(Arrows).Where(arrow => arrow.From == feature && !allowed.Contains(arrow.To)).Select(arrow => $"{arrow.File}: {feature} -> {arrow.To}"));

    [Fact]
    public void Model_OfAnyFeature_KnowsOnlyPrimitivesSnapshotsAndModels() => Rule.Holds(
        "A Model uses Primitives, Snapshots and other Models.",
        from file in Models()
        from Match name in CoreName().Matches(file.Text)
        let parts = name.Value.Split('.')[2..]
        where parts[0] is not ("Primitives" or "Snapshots") && !parts.Contains("Model")
        select $"{file.Path}: {name.Value}");

    [Fact]
    public void Model_OfAnyFeature_AsksNeitherDatabaseNorClockNorFiles() => Rule.Holds(
        "A Model is pure: no database, clock, file or randomness without a seed.", Rule.Find(Models(), Impure()));

    [Theory]
    [InlineData(@"Microsoft\.Data\.Sql|UseSqlite\(|UseSqlServer\(|IsSqlite\(|IsSqlServer\(|FromSqlRaw|ExecuteSqlRaw", "Persistence")]
    [InlineData(@"using CsvHelper", "Data/Reading")]
    [InlineData(@"using HandlebarsDotNet|using Markdig", "Messaging/Templates/Rendering")]
    [InlineData(@"using Microsoft\.EntityFrameworkCore\.Sql", "Persistence")]
    public void Package_WithOnePlace_IsUsedOnlyThere(string use, string folder) => Rule.Holds(
        $"'{use}' belongs into {Core}/{folder}.",
        Rule.Find(Files.Concat(Sources.Of("CustomerSuccess.Web")).Where(file => !file.Under($"{Core}/{folder}")), new Regex(use)));

    private static IEnumerable<SourceFile> Models() => Files.Where(file => file.Path.Contains("/Model/", StringComparison.Ordinal));

    private static IEnumerable<(string File, string From, string To)> Arrows(SourceFile file) => FeatureOf(file) is { } from
        ? CoreName().Matches(file.Text).Select(name => name.Value.Split('.')[2]).Where(to => to != from).Distinct().Select(to => (file.Path, from, to))
        : [];

    private static string? FeatureOf(SourceFile file) => file.Path.Split('/') is [_, var feature, _, ..] ? feature : null;

    private static bool Reaches(ILookup<string, string> arrows, string from, string to, HashSet<string> seen) =>
        from == to || (seen.Add(from) && arrows[from].Any(next => Reaches(arrows, next, to, seen)));

    [GeneratedRegex(@"(?<!namespace )CustomerSuccess\.Core(\.[A-Z]\w*)+")]
    private static partial Regex CoreName();

    [GeneratedRegex(@"EntityFrameworkCore|TimeProvider|\bFile\.|\bDirectory\.|HttpClient|RandomNumberGenerator|Guid\.NewGuid|Environment\.")]
    private static partial Regex Impure();
}
