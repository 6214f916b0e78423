using System.Globalization;
using System.Text;
using CustomerSuccess.Core.Data.Reading;

namespace CustomerSuccess.Web.Ui;

/// <summary>A table as CSV (RFC 4180), safe to open in a spreadsheet.</summary>
internal static class CsvText
{
    public static string Of(IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder(CsvLine.Join(header, ',')).Append("\r\n");
        foreach (var row in rows)
        {
            text.Append(CsvLine.Join(row.Select(Harmless), ',')).Append("\r\n");
        }

        return text.ToString();
    }

    public static string Number(double? value, string format = "0.##") => value?.ToString(format, CultureInfo.InvariantCulture) ?? "";

    /// <summary>A spreadsheet must not take a customer's name for a formula.</summary>
    private static string Harmless(string cell) =>
        cell is ['=' or '@' or '\t' or '\r' or '\n', ..] || (cell is ['+' or '-', ..] && !double.TryParse(cell, CultureInfo.InvariantCulture, out _)) ? $"'{cell}" : cell;
}
