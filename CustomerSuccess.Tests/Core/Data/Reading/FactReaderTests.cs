using System.Text;
using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Data.Reading;

public sealed class FactReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static Gen<string> Noise { get; } = Gen.Elements(
            "\"", "\"", ",", ",", "\n", "\r", "\r\n", " ", "\t", "\0", "a", "C1", "2026-01-01", "\"\"", "\"x\"", "\"x,y\"", "\"x\ny\"", "é", "\uFEFF", "#", "=", "'", ";")
        .ListOf().Select(string.Concat);

    [Fact]
    public void Next_OfAnyText_EndsAndNamesRisingLines() => Law.Holds(Noise, noise =>
    {
        var (rows, rejected) = ReadAll($"customer_id,name,started_on\n{noise}");
        Assert.Equal(rows.Select(row => row.Line).Order(), rows.Select(row => row.Line));
        var lines = rows.Select(row => row.Line).Concat(rejected.Select(row => row.Problem.Line)).ToList();
        Assert.Equal(lines.Count, lines.Distinct().Count());
        Assert.All(lines, line => Assert.InRange(line, 2, 2 + noise.Length));
    }, count: 5_000);

    [Fact]
    public void Next_OfWellFormedRecords_GivesTheirCells() => Law.Holds(
        from names in Gen.Elements("plain", "with, comma", "with \"quotes\"", "two\nlines", "two\r\nlines", "\"", ",", " padded ", "'", "=1+1", "a;b", "tab\there", "\n\n")
            .NonEmptyListOf()
        from lineEnd in Gen.Elements("\n", "\r\n", "\r")
        from lastLineEnds in Gen.Elements(true, false)
        select (names, lineEnd, lastLineEnds),
        x =>
        {
            string[][] cells = [.. x.names.Select((name, i) => new[] { $"C{i}", name, "2026-01-01" })];
            var body = string.Join(x.lineEnd, cells.Select(row => CsvLine.Join(row, ',')));
            var (rows, rejected) = ReadAll($"customer_id,name,started_on{x.lineEnd}{body}{(x.lastLineEnds ? x.lineEnd : "")}");

            // A name of white space alone is empty, and a name is required.
            Assert.Equal(cells.Where(row => row[1].Trim().Length == 0), rejected.Select(row => row.Cells!));
            Assert.Equal(cells.Where(row => row[1].Trim().Length > 0), rows.Select(row => row.Cells));
        },
        count: 1_000);

    /// <summary>Left out: pairs of lines that together read as one record of three values, which nobody can tell from a mistake.</summary>
    [Fact]
    public void Next_OneBrokenLineAmongGoodOnes_CostsThatLineAlone() => Law.Holds(
        from count in Gen.Choose(1, 40)
        from position in Gen.Choose(0, 40)
        from broken in Gen.Elements(
            "X,\"never closed,2026-01-01", "X,a \0 in it,2026-01-01", "X,\"closed\" too early\",2026-01-01", "X", "X,a,b,c,d,e", "X,Name,not-a-day", ",,",
            "\"", "X,\"", "\"X,Name,2026-01-01", "X,Name,\"2026-01-01", "\0\0\0")
        from quoted in Gen.Elements("plain", "\"quoted\"", "\"with, comma\"", "\"with \"\"quotes\"\"\"", "\"two\nlines\"", "\", starts with a comma\"", "\"\nstarts with a line\"", "5\" pipe")
        where quoted is not ("\", starts with a comma\"" or "\"\nstarts with a line\"") || broken.StartsWith("X,", StringComparison.Ordinal) && !broken.Contains(",\"2")
        select (count, Position: Math.Min(position, count), broken, quoted),
        x =>
        {
            var lines = Enumerable.Range(0, x.count).Select(i => $"C{i},{x.quoted},2026-01-01").ToList();
            lines.Insert(x.Position, x.broken);
            var (rows, rejected) = ReadAll($"customer_id,name,started_on\n{string.Join('\n', lines)}\n");
            Assert.Equal(Enumerable.Range(0, x.count).Select(i => $"C{i}"), rows.Select(row => row.Cells[0]));
            Assert.Equal(2 + (x.Position * (x.quoted.Contains('\n', StringComparison.Ordinal) ? 2 : 1)), Assert.Single(rejected).Problem.Line);
        },
        count: 2_000);

    internal static (List<Row> Rows, List<RejectedRow> Rejected) ReadAll(string text) => ReadAll(Encoding.UTF8.GetBytes(text));

    internal static (List<Row> Rows, List<RejectedRow> Rejected) ReadAll(byte[] bytes)
    {
        var source = new ImportSource("customers.csv", Gzip: false, bytes.Length, () => new MemoryStream(bytes));
        using var reader = FactReader.Open(FactFiles.Customers, source, Today);
        var (rows, rejected) = (new List<Row>(), new List<RejectedRow>());
        while (reader.Next() is { } batch)
        {
            rows.AddRange(batch.Rows);
            rejected.AddRange(batch.Rejected);
        }

        return (rows, rejected);
    }
}
