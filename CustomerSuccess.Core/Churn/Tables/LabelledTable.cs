using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Churn.Tables;

/// <summary>A flat table, ready to be learned from.</summary>
/// <param name="Groups">By row; rows of one group are never on both sides of a split.</param>
/// <param name="Warnings">What was left out or looks wrong.</param>
internal sealed record LabelledTable(FeatureTable Features, IReadOnlyList<bool> Labels, IReadOnlyList<int> Groups, IReadOnlyList<string> Warnings)
{
    public static Result<LabelledTable> Of(FlatTable table, TableQuestion question)
    {
        if (new[] { question.Label, question.Id, question.Group }.OfType<string>().FirstOrDefault(name => Find(table, name) < 0) is { } unknown)
        {
            return new Invalid($"{table.Name} has no column {unknown}, expected one of {string.Join(", ", table.Columns)}.");
        }

        var label = LabelColumn.Read(table, Find(table, question.Label), question.Positive);
        if (!label.Succeeded)
        {
            return label.Error;
        }

        var (rows, warnings) = (label.Value.Rows, new List<string>());
        if (rows.Count < table.Rows.Count)
        {
            warnings.Add($"{table.Rows.Count - rows.Count} rows without a label are left out.");
        }

        var groups = Grouped(table, question, rows, warnings);
        var reading = new ColumnReading(table, rows, warnings);
        var columns = Enumerable.Range(0, table.Columns.Count)
            .Where(column => !new[] { question.Label, question.Id, question.Group }.OfType<string>().Any(name => Find(table, name) == column))
            .Select(reading.Read).OfType<(Feature Feature, double[] Values)>().ToList();
        return columns.Count == 0
            ? new Invalid($"{table.Name} has no column to learn from besides the label.")
            : new LabelledTable(new FeatureTable([.. columns.Select(column => column.Feature)], [.. columns.Select(column => column.Values)]), label.Value.Labels, groups, warnings);
    }

    /// <summary>By the group column, else by the id, else every row for itself; a row without a value is a group of its own.</summary>
    private static int[] Grouped(FlatTable table, TableQuestion question, IReadOnlyList<int> rows, List<string> warnings)
    {
        if ((question.Group ?? question.Id) is not { } name)
        {
            return [.. Enumerable.Range(0, rows.Count)];
        }

        var (column, numbers) = (Find(table, name), new Dictionary<string, int>(StringComparer.Ordinal));
        int[] groups = [.. rows.Select((row, i) => Cells.IsMissing(table.Rows[row][column]) ? rows.Count + i : numbers.TryAdd(table.Rows[row][column].Trim(), numbers.Count) ? numbers.Count - 1 : numbers[table.Rows[row][column].Trim()])];
        var repeated = groups.CountBy(group => group).Count(group => group.Value > 1);
        if (question.Group is null && repeated > 0)
        {
            warnings.Add($"{repeated} values of {name} appear in more than one row; rows of the same {name} stay in the same fold.");
        }

        return groups;
    }

    /// <summary>Exactly, else without regard to case; -1 when there is none.</summary>
    private static int Find(FlatTable table, string name) =>
        table.Columns.Index().Where(column => string.Equals(column.Item, name, StringComparison.OrdinalIgnoreCase)).Select(column => column.Index).FirstOrDefault(-1);
}
