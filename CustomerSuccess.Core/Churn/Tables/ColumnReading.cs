using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Data.Reading;

namespace CustomerSuccess.Core.Churn.Tables;

/// <summary>Makes a feature of a column: a number or a day when nearly all values are, else a category. What cannot be learned from is left out with a warning.</summary>
internal sealed class ColumnReading(FlatTable table, IReadOnlyList<int> rows, ICollection<string> warnings)
{
    /// <summary>Share of the known values that must be numbers; the others become missing.</summary>
    private const double NearlyAll = 0.95;

    /// <summary>Levels that stay apart; rarer ones are taken together.</summary>
    private const int MostLevels = 50;

    /// <summary>Rows that a level needs to stay apart where there are too many.</summary>
    private const int LeastRows = 5;

    /// <summary>Share of the rows that may have a text of their own before it is taken for a name.</summary>
    private const double NameShare = 0.5;

    private const string Rest = "(other)";

    /// <returns>Null when the column is left out.</returns>
    public (Feature Feature, double[] Values)? Read(int column)
    {
        var name = table.Columns[column];
        string?[] cells = [.. rows.Select(row => table.Rows[row][column] is var cell && Cells.IsMissing(cell) ? null : cell.Trim())];
        var known = cells.Count(cell => cell is not null);
        if (known == 0)
        {
            return LeaveOut($"The column {name} is empty and is left out.");
        }

        foreach (var parse in new Func<string, double?>[] { Cells.Number, Cells.Day })
        {
            double?[] parsed = [.. cells.Select(cell => cell is null ? null : parse(cell))];
            if (parsed.Count(number => number is not null) >= NearlyAll * known)
            {
                return Numbers(column, cells, parsed);
            }
        }

        return Levels(name, cells, known);
    }

    private (Feature Feature, double[] Values)? Numbers(int column, string?[] cells, double?[] parsed)
    {
        WarnOf(column, cells, parsed);
        double[] values = [.. parsed.Select(number => number is { } value && double.IsFinite(value) ? value : double.NaN)];
        double[] distinct = [.. values.Where(value => !double.IsNaN(value)).Distinct()];
        return distinct.Length == 0 ? LeaveOut($"The column {table.Columns[column]} has no finite number and is left out.")
            : distinct.Length == 1 && !values.Any(double.IsNaN) ? LeaveOut($"The column {table.Columns[column]} is the same in every row and is left out.")
            : IsRowName(table.Columns[column], values, distinct.Length) ? LeaveOut($"The column {table.Columns[column]} numbers the rows and is left out.")
            : (Feature.Number(table.Columns[column]), values);
    }

    private (Feature Feature, double[] Values)? Levels(string name, string?[] cells, int known)
    {
        var counts = cells.OfType<string>().CountBy(cell => cell, StringComparer.Ordinal).OrderByDescending(level => level.Value).ThenBy(level => level.Key, StringComparer.Ordinal).ToList();
        if (counts.Count == 1 && known == cells.Length)
        {
            return LeaveOut($"The column {name} is the same in every row and is left out.");
        }

        if (counts.Count > MostLevels && counts.Count > NameShare * known)
        {
            return LeaveOut($"The column {name} has {counts.Count} different texts in {known} rows, which looks like names or free text, and is left out.");
        }

        List<string> levels = [.. counts.Take(counts.Count > MostLevels ? MostLevels : counts.Count).Where(level => counts.Count <= MostLevels || level.Value >= LeastRows).Select(level => level.Key).Order(StringComparer.Ordinal)];
        if (levels.Count < counts.Count)
        {
            warnings.Add($"The column {name} has {counts.Count} levels; the {levels.Count} most frequent are kept and the others taken together.");
            levels.Add(Rest);
        }

        var places = levels.Index().ToDictionary(level => level.Item, level => (double)level.Index, StringComparer.Ordinal);
        return (Feature.Category(name, levels), [.. cells.Select(cell => cell is null ? double.NaN : places.GetValueOrDefault(cell, levels.Count - 1))]);
    }

    private void WarnOf(int column, string?[] cells, double?[] parsed)
    {
        var text = Enumerable.Range(0, cells.Length).Where(i => cells[i] is not null && parsed[i] is null).ToList();
        if (text.Count > 0)
        {
            warnings.Add($"{table.Name}, line {table.Lines[rows[text[0]]]}: {table.Columns[column]} is '{Cut(cells[text[0]]!)}', expected a number{More(text.Count)}; taken as missing.");
        }

        var infinite = Enumerable.Range(0, cells.Length).Where(i => parsed[i] is { } number && !double.IsFinite(number)).ToList();
        if (infinite.Count > 0)
        {
            warnings.Add($"{table.Name}, line {table.Lines[rows[infinite[0]]]}: {table.Columns[column]} is '{Cut(cells[infinite[0]]!)}', expected a finite number{More(infinite.Count)}; taken as missing.");
        }
    }

    /// <summary>Whole numbers, none twice, that rise or fall with the rows or are called an id.</summary>
    private static bool IsRowName(string name, double[] values, int distinct) =>
        distinct == values.Length && values.Length > MostLevels && values.All(value => Math.Floor(value).Equals(value))
        && (name.EndsWith("id", StringComparison.OrdinalIgnoreCase) || values.Zip(values.Skip(1), (a, b) => a < b).All(rises => rises) || values.Zip(values.Skip(1), (a, b) => a > b).All(falls => falls));

    private static string Cut(string cell) => cell.Length <= 40 ? cell : $"{cell[..40]}...";

    private static string More(int count) => count == 1 ? "" : $" (and {count - 1} more)";

    private (Feature Feature, double[] Values)? LeaveOut(string warning)
    {
        warnings.Add(warning);
        return null;
    }
}
