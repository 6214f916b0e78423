using CustomerSuccess.Core.Data.Contract;

namespace CustomerSuccess.Core.Data.Reading;

/// <summary>Turns the cells of a record into values, or says which cell is wrong.</summary>
internal sealed class RowReader(FactFile file, Header header, DateOnly today)
{
    /// <summary>A day further ahead than this is a mistake; one day is left for the zones that are ahead of UTC.</summary>
    private readonly DateOnly latest = today.AddDays(1);

    /// <returns>A <see cref="Row"/>, or the problem of the first wrong cell.</returns>
    public (Row? Row, RowProblem? Problem) Read(long line, string[] cells)
    {
        if (cells.Length != header.Width)
        {
            return (null, new RowProblem(file.Name, line, null, $"{cells.Length} values", $"{header.Width} as in the header line"));
        }

        var values = new object?[file.Columns.Count];
        var key = KeyHash.Start;
        for (var i = 0; i < values.Length; i++)
        {
            var position = header.Positions[i];
            var text = position < 0 ? "" : cells[position].Trim();
            var column = file.Columns[i];
            values[i] = text.Length == 0 ? column.Blank : column.Cell.Read(text);
            if (values[i] is null ? text.Length > 0 || column.Required : column.Past && IsAhead(values[i]!))
            {
                return (null, new RowProblem(file.Name, line, column.Name, Cut(text), Expected(column, values[i])));
            }


            // Days and kinds may be written in either case; ids may not.
            key = column.Key ? KeyHash.Add(key, values[i] is string ? text : text.ToLowerInvariant()) : key;
        }

        return (new Row(line, values, key, KeyHash.Of(cells), cells), null);
    }

    public static string Cut(string text) => text.Length <= 100 ? text : $"{text[..100]}…";

    private static string Expected(Column column, object? value) =>
        value is null ? column.Cell.Expected : "a time that has come; nothing may happen in the future";

    private bool IsAhead(object value) => value switch
    {
        DateOnly day => day > latest,
        DateTimeOffset instant => DateOnly.FromDateTime(instant.UtcDateTime) > latest,
        _ => false,
    };
}
