using System.Text.RegularExpressions;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.House;

/// <summary>What holds for every file; what the compiler and its analyzers see is left to them.</summary>
public sealed partial class SourcesTests
{
    private static readonly IReadOnlyList<SourceFile> Product = [.. Sources.Of("CustomerSuccess.Core"), .. Sources.Of("CustomerSuccess.Web")];

    private static readonly IReadOnlyList<SourceFile> All =
        [.. Product, .. Sources.Of("CustomerSuccess.Tests"), .. Directory.Exists(Path.Combine(Repository.Root, "CustomerSuccess.Benchmarks")) ? Sources.Of("CustomerSuccess.Benchmarks") : []];

    [Fact]
    public void File_OfTheHouse_HasFewerThan250Lines() => Rule.Holds(
        "A file has fewer than 250 lines; name the part that wants out.",
        All.Where(file => file.Lines.Count >= 250).Select(file => $"{file.Path}: {file.Lines.Count} lines"));

    [Fact]
    public void CodeBlock_OfAComponent_HasAtMost40Lines() => Rule.Holds(
        "An @code block has at most 40 lines; more goes into code-behind, which analyzers see.",
        from file in Product
        let start = file.Lines.Index().FirstOrDefault(line => line.Item.StartsWith("@code", StringComparison.Ordinal), (Index: -1, Item: "")).Index
        where start >= 0 && file.Lines.Count - start - 2 > 40
        select $"{file.Path}: {file.Lines.Count - start - 2} lines");

    [Fact]
    public void Name_OfAFileOrFolder_SaysWhatItDoes() => Rule.Holds(
        "Nothing is called Manager, Helper, Utils, Service, Common, Shared, Models, Interfaces or Extensions.",
        All.Select(file => file.Path).Where(path => path.Split('/')[1..].Any(part => Vague().IsMatch(part))));

    [Fact]
    public void Component_OfTheWeb_HasNoInlineStyle() => Rule.Holds(
        "Colours, spacing and type live in tokens.css and app.css.", Rule.Find(Markup(), new Regex(@"\sstyle=""")));

    /// <summary>In .cs files the analyzers say so; they do not look into markup.</summary>
    [Fact]
    public void Component_OfTheWeb_DoesNotDoInMarkupWhatIsForbiddenInCode() => Rule.Holds(
        "No async void, no DateTime.Now, no .Result, no new Random in markup.",
        Rule.Find(Markup(), new Regex(@"async void|DateTime(Offset)?\.(UtcNow|Now|Today)|\.GetAwaiter\(\)|new Random\(")));

    [Fact]
    public void Type_OfTheProduct_IsInOnePiece() => Rule.Holds(
        "A type is never split by partial, but for generated regular expressions and code-behind.",
        Rule.Find(Product.Where(file => !file.Name.EndsWith(".razor.cs", StringComparison.Ordinal) && !file.Text.Contains("[GeneratedRegex", StringComparison.Ordinal)), new Regex(@"\bpartial (class|record|struct)\b")));

    [Fact]
    public void Comment_OfTheHouse_LeavesNothingForLater() => Rule.Holds(
        "What is to be done is done, or stands in an issue.", Rule.Find(All.Where(file => file.Name != "SourcesTests.cs"), new Regex(@"\b(TODO|FIXME|HACK|XXX)\b")));

    [Fact]
    public void Test_OfTheHouse_IsNamedAfterSubjectSituationAndOutcome() => Rule.Holds(
        "A test is called Subject_Situation_Outcome.",
        typeof(SourcesTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(FactAttribute), inherit: true) && method.Name.Split('_').Length is < 2 or > 4)
            .Select(method => $"{method.DeclaringType!.FullName}.{method.Name}"));

    private static IEnumerable<SourceFile> Markup() => Product.Where(file => file.Name.EndsWith(".razor", StringComparison.Ordinal));

    [GeneratedRegex(@"^(Common|Shared|Services|Models|Interfaces|Extensions)$|(Manager|Helpers?|Utils?|Utility|Utilities|Service|Extensions)(\.razor)?(\.cs)?$")]
    private static partial Regex Vague();
}
