using System.Text;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Keys stand in addresses and in what is stored; they are made of names once and never change.</summary>
public static class ScorecardKeys
{
    /// <summary>As the key of a version is stored.</summary>
    private const int Longest = 50;

    /// <returns>Small letters and digits of the Latin alphabet with single dashes between; null when the name has none.</returns>
    public static string? Of(string name)
    {
        var key = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                key.Append(letter);
            }
            else if (key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }

        return key.ToString()[..Math.Min(key.Length, Longest)].Trim('-') is { Length: > 0 } made ? made : null;
    }

    /// <summary>The name as a key, with a number behind it when it is taken.</summary>
    public static string Free(string name, IReadOnlySet<string> taken)
    {
        var key = Of(name) ?? "part";
        return Enumerable.Range(2, taken.Count + 1).Select(i => $"{key}-{i}").Prepend(key).First(candidate => !taken.Contains(candidate));
    }
}
