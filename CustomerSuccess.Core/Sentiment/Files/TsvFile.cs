using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Sentiment.Files;

/// <summary>Reads labelled texts: a line each, the text, a tab, one or several labels with commas between; columns behind are not read.</summary>
internal static class TsvFile
{
    /// <returns>The lines in their order. A first line without a tab is a header; any other is an error, as is an empty column.</returns>
    public static Result<IReadOnlyList<TsvLine>> Read(string path)
    {
        try
        {
            return Lines(path, File.ReadLines(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Invalid($"{path} cannot be read: {fault.Message}");
        }
    }

    private static Result<IReadOnlyList<TsvLine>> Lines(string path, IEnumerable<string> written)
    {
        var lines = new List<TsvLine>();
        var number = 0;
        foreach (var line in written)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || (number == 1 && !line.Contains('\t', StringComparison.Ordinal)))
            {
                continue;
            }

            var cells = line.Split('\t');
            var labels = cells.Length > 1 ? cells[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
            if (labels.Length == 0)
            {
                return new Invalid($"{path}, row {number}, column 2: there is no label; expected a text, a tab and one or several labels with commas between.");
            }

            lines.Add(new TsvLine(number, cells[0], labels));
        }

        return lines.Count > 0 ? lines : new Invalid($"{path} has no row; expected a text, a tab and one or several labels with commas between.");
    }
}
