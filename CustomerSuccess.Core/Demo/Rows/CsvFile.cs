using System.Globalization;
using CustomerSuccess.Core.Data.Reading;

namespace CustomerSuccess.Core.Demo.Rows;

/// <summary>A file of the import contract that is being written.</summary>
internal sealed class CsvFile : IDisposable
{
    private readonly StreamWriter writer;
    private readonly int columns;

    public CsvFile(string folder, string name, params IReadOnlyCollection<string> columns)
    {
        this.columns = columns.Count;

        // The same bytes on every machine.
        writer = new StreamWriter(Path.Combine(folder, $"{name}.csv")) { NewLine = "\n" };
        writer.WriteLine(CsvLine.Join(columns, ','));
    }

    /// <param name="values">In the order of the columns; null for an empty cell.</param>
    public void Add(params IReadOnlyCollection<object?> values)
    {
        if (values.Count != columns)
        {
            throw new ArgumentException($"{values.Count} values for {columns} columns.", nameof(values));
        }

        writer.WriteLine(CsvLine.Join(values.Select(Text), ','));
    }

    public void Dispose() => writer.Dispose();

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        double number => number.ToString("0.##", CultureInfo.InvariantCulture),
        decimal amount => amount.ToString("0.00", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"No cell holds a {value.GetType().Name}.", nameof(value)),
    };
}
