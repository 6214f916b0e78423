namespace CustomerSuccess.Core.Data.Reading;

/// <summary>Writes one line of CSV (RFC 4180).</summary>
public static class CsvLine
{
    public static string Join(IEnumerable<string> values, char delimiter) =>
        string.Join(delimiter, values.Select(value => Quote(value, delimiter)));

    private static string Quote(string value, char delimiter) =>
        value.AsSpan().IndexOfAny('"', '\r', '\n') >= 0 || value.Contains(delimiter, StringComparison.Ordinal)
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;
}
