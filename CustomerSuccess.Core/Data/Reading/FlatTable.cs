using CsvHelper;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Data.Reading;

/// <summary>Any CSV file with a header line, whole and as text: what is read when no contract says what the columns mean.</summary>
/// <param name="Name">Of the file, for messages.</param>
/// <param name="Lines">By row, the line of the file on which it starts.</param>
public sealed record FlatTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows, IReadOnlyList<long> Lines)
{
    /// <summary>A file whose name ends in .gz is unpacked. The separator is a comma, a semicolon or a tab.</summary>
    /// <returns>An error with file, line and what was expected when the file cannot be read, a name is missing or double, or a row has too many or too few values.</returns>
    public static Result<FlatTable> Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var bytes = File.OpenRead(path);
            using var text = CsvText.Open(bytes, path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase));
            return text.ReadLine() is { Length: > 0 } header ? Read(name, header, text) : new Invalid($"{name} is empty, expected a header line.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or UnreadableFileException or NotSupportedException)
        {
            return new Invalid($"{name}: {failure.Message}");
        }
    }

    private static Result<FlatTable> Read(string name, string header, TextReader text)
    {
        var delimiter = CsvText.Delimiter(header);
        using var first = Parser(new StringReader(header), delimiter);
        string[] columns = first.Read() ? [.. first.Current.ToArray().Select(column => column.Trim())] : [];
        if (Array.FindIndex(columns, string.IsNullOrEmpty) is var nameless and >= 0)
        {
            return new Invalid($"{name}, line 1: column {nameless + 1} has no name.");
        }

        if (columns.CountBy(column => column, StringComparer.OrdinalIgnoreCase).Where(column => column.Value > 1).Select(column => column.Key).FirstOrDefault() is { } twice)
        {
            return new Invalid($"{name}, line 1: the column {twice} appears twice.");
        }

        using var guard = new RecordGuard(text, delimiter, columns.Length, firstLine: 2);
        using var parser = Parser(guard, delimiter);
        var (rows, lines) = (new List<string[]>(), new List<long>());
        while (parser.Read())
        {
            string[] cells = [.. parser.Current.ToArray()];
            lines.Add(guard.Lines.Dequeue());
            rows.Add(cells);
            if (cells.Length != columns.Length)
            {
                return new Invalid($"{name}, line {lines[^1]}: {cells.Length} values, expected {columns.Length} as in the header line.");
            }
        }

        return guard.HeldBack.Count > 0 ? new Invalid($"{name}, line {guard.HeldBack[0].Line}: expected {guard.HeldBack[0].Expected}.")
            : guard.Damage is { } damage ? new Invalid($"{name} is damaged behind line {guard.LastLine}: {damage.Message}")
            : new FlatTable(name, columns, rows, lines);
    }

    private static CsvReader Parser(TextReader text, char delimiter) => CsvReader.Create(
        text, new CsvReaderOptions { Separator = delimiter, HasHeader = false, PoolStrings = true, MaxRecordSize = 4 * RecordGuard.LongestRecord });
}
