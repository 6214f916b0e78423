using System.Collections.Concurrent;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Words;

/// <summary>The texts in this folder: lines of columns, separated by a bar.</summary>
internal static class Phrasebook
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<string[]>> Lists = new(StringComparer.Ordinal);

    public static IReadOnlyList<string[]> Of(string list) => Lists.GetOrAdd(list, Read);

    /// <summary>One line whose first columns are the given ones.</summary>
    /// <returns>What stands behind these columns.</returns>
    /// <exception cref="ArgumentException">The list has no such line.</exception>
    public static string[] Pick(Dice dice, string list, params ReadOnlySpan<string> columns)
    {
        var fitting = new List<string[]>();
        foreach (var line in Of(list))
        {
            if (columns.SequenceEqual(line.AsSpan(0, columns.Length)))
            {
                fitting.Add(line[columns.Length..]);
            }
        }

        return fitting.Count > 0 ? dice.Pick(fitting) : throw new ArgumentException($"{list} has no line {string.Join('|', columns)}.", nameof(columns));
    }

    private static IReadOnlyList<string[]> Read(string list)
    {
        using var stream = typeof(Phrasebook).Assembly.GetManifestResourceStream($"CustomerSuccess.Core.Demo.Words.{list}.txt")
            ?? throw new ArgumentException($"There is no list {list}.", nameof(list));
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Split('|'))];
    }
}
