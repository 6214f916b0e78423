using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Churn.Tables;

/// <summary>The column to predict, read as yes or no.</summary>
/// <param name="Rows">Rows of the file whose label is known.</param>
/// <param name="Labels">Of these.</param>
internal sealed record LabelColumn(IReadOnlyList<int> Rows, IReadOnlyList<bool> Labels)
{
    private const int MostShown = 6;

    /// <summary>Words that mean leaving where one of two values has to.</summary>
    private static readonly HashSet<string> Leaving = new(["yes", "y", "true", "t", "1", "churn", "churned", "left", "leaving", "lost", "cancelled", "canceled", "positive"], StringComparer.OrdinalIgnoreCase);

    public static Result<LabelColumn> Read(FlatTable table, int column, string? positive)
    {
        int[] rows = [.. Enumerable.Range(0, table.Rows.Count).Where(row => !Cells.IsMissing(table.Rows[row][column]))];
        List<string> values = [.. rows.Select(row => table.Rows[row][column].Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
        var chosen = Choose(table, column, positive, values);
        return chosen.Succeeded ? new LabelColumn(rows, [.. rows.Select(row => Cells.AreEqual(table.Rows[row][column], chosen.Value))]) : chosen.Error;
    }

    private static Result<string> Choose(FlatTable table, int column, string? positive, List<string> values)
    {
        var name = table.Columns[column];
        if (values.Count < 2)
        {
            return new Invalid(values.Count == 0
                ? $"{table.Name}: the label {name} is empty in every row, expected two values."
                : $"{table.Name}: the label {name} is {values[0]} in every row, expected two values.");
        }

        if (positive is not null)
        {
            return values.Find(value => Cells.AreEqual(value, positive)) is { } found ? found
                : new Invalid($"{table.Name}: no row has {positive} as its label {name}, expected one of {Shown(values)}.");
        }

        if (values.Count == 2)
        {
            List<string> words = [.. values.Where(Leaving.Contains)];
            return words is [var word] ? word
                : Cells.Number(values[0]) is { } first && Cells.Number(values[1]) is { } second ? first > second ? values[0] : values[1]
                : new Invalid($"{table.Name}: which label {name} means leaving, {Shown(values)}? Say so with --positive.");
        }

        return new Invalid($"{table.Name}: the label {name} has {values.Count} values ({Shown(values)}), expected two; name the one that means leaving with --positive.");
    }

    private static string Shown(List<string> values) =>
        values.Count <= MostShown ? string.Join(" or ", values) : $"{string.Join(", ", values.Take(MostShown))} and {values.Count - MostShown} more";
}
