using System.Text.RegularExpressions;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.House;

/// <summary>Fails with every place that breaks a rule, and the rule.</summary>
internal static class Rule
{
    public static void Holds(string rule, IEnumerable<string> broken)
    {
        var places = broken.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(places.Count == 0, $"{rule}\nBroken by:\n  {string.Join("\n  ", places)}");
    }

    /// <returns>File, line and text of every match.</returns>
    public static IEnumerable<string> Find(IEnumerable<SourceFile> files, Regex what) =>
        from file in files
        from line in file.Lines.Index()
        where what.IsMatch(line.Item)
        select $"{file.Path}:{line.Index + 1}: {line.Item.Trim()}";

    public static bool Under(this SourceFile file, params ReadOnlySpan<string> folders)
    {
        foreach (var folder in folders)
        {
            if (file.Path.StartsWith($"{folder}/", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
