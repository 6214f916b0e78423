using CustomerSuccess.Core.Data.Contract;

namespace CustomerSuccess.Core.Data.Reading;

/// <summary>The first line of a file, held against the contract.</summary>
/// <param name="Width">Columns in the file.</param>
/// <param name="Positions">For each column of the contract its position in the file, or -1.</param>
/// <param name="Unknown">Columns that are no part of the contract and are ignored.</param>
internal sealed record Header(int Width, IReadOnlyList<int> Positions, IReadOnlyList<string> Unknown)
{
    private const int MostColumns = 500;

    /// <exception cref="UnreadableFileException">A column is missing, stands twice, or there are absurdly many.</exception>
    public static Header Read(FactFile file, string[] names)
    {
        if (names.Length > MostColumns)
        {
            throw new UnreadableFileException($"has {names.Length} columns, expected at most {MostColumns}");
        }

        var columns = names.Select(name => name.Trim().ToLowerInvariant()).ToList();
        var twice = columns.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1 && same.Key.Length > 0).Select(same => same.Key).ToList();
        if (twice.Count > 0)
        {
            throw new UnreadableFileException($"has the column {string.Join(", ", twice)} more than once, expected each column once");
        }

        var missing = file.Columns.Where(column => column.Required && !columns.Contains(column.Name)).Select(column => column.Name).ToList();
        if (missing.Count > 0)
        {
            throw new UnreadableFileException($"lacks the column {string.Join(", ", missing)}; its header line has: {Some(columns)}");
        }

        var unknown = columns.Except(file.Columns.Select(column => column.Name), StringComparer.Ordinal).Where(name => name.Length > 0).ToList();
        return new Header(columns.Count, [.. file.Columns.Select(column => columns.IndexOf(column.Name))], unknown);
    }

    public static string Some(IReadOnlyCollection<string> names) =>
        names.Count <= 10 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(10))} and {names.Count - 10} more";
}
