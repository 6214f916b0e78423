using System.Text.RegularExpressions;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.House;

/// <summary>docs/map.md leads to places that exist.</summary>
public sealed partial class MapTests
{
    [Fact]
    public void Map_OfTheHouse_LeadsOnlyToWhatIsThere() => Rule.Holds(
        "Every path of Core, Web and Tests in docs/map.md exists.",
        Paths().Where(path => !Exists(path)).Select(path => $"docs/map.md: {path}"));

    [Fact]
    public void Map_OfTheHouse_NamesEveryFeatureOfCore() => Rule.Holds(
        "Every folder of Core can be found by docs/map.md.",
        Directory.GetDirectories(Path.Combine(Repository.Root, "CustomerSuccess.Core")).Select(folder => Path.GetFileName(folder)!)
            .Except(["bin", "obj", "Primitives"]).Where(folder => !Map().Contains(folder, StringComparison.Ordinal)).Select(folder => $"CustomerSuccess.Core/{folder}"));

    private static string Map() => File.ReadAllText(Path.Combine(Repository.Root, "docs", "map.md"));

    private static IEnumerable<string> Paths() => Quoted().Matches(Map()).Select(match => match.Groups[1].Value)
        .Select(path => Short().Replace(path, "CustomerSuccess.$0")).Where(path => Ours().IsMatch(path));

    private static bool Exists(string path)
    {
        var full = Path.Combine(Repository.Root, path);
        return File.Exists(full) || File.Exists($"{full}.cs") || Directory.Exists(full);
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex("^(Core|Web)/")]
    private static partial Regex Short();

    [GeneratedRegex(@"^CustomerSuccess\.(Core|Web|Tests)/[^*]*$")]
    private static partial Regex Ours();
}
