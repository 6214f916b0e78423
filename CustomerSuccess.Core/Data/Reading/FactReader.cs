using CsvHelper;
using CustomerSuccess.Core.Data.Contract;

namespace CustomerSuccess.Core.Data.Reading;

/// <summary>Reads one file of the contract from its first line to its last, a batch at a time.</summary>
internal sealed class FactReader : IDisposable
{
    private const int BatchSize = 2_000;

    private readonly FactFile file;
    private readonly Stream bytes;
    private readonly RecordGuard guard;
    private readonly CsvReader parser;
    private readonly RowReader rows;

    private FactReader(FactFile file, Stream bytes, RecordGuard guard, CsvReader parser, Header header, DateOnly today)
    {
        this.file = file;
        this.bytes = bytes;
        this.guard = guard;
        this.parser = parser;
        Header = header;
        rows = new RowReader(file, header, today);
    }

    public Header Header { get; }

    /// <summary>The header as it stands in the file.</summary>
    public string HeaderLine { get; private init; } = "";

    public char Delimiter { get; private init; }

    /// <exception cref="UnreadableFileException">The file has no usable header.</exception>
    public static FactReader Open(FactFile file, ImportSource source, DateOnly today)
    {
        var bytes = OpenBytes(source);
        try
        {
            var text = CsvText.Open(bytes, source.Gzip);
            var line = FirstLine(text) ?? throw new UnreadableFileException("is empty, expected a header line");
            var delimiter = CsvText.Delimiter(line);
            var header = Header.Read(file, line.Split(delimiter).Select(name => name.Trim().Trim('"')).ToArray());
            var guard = new RecordGuard(text, delimiter, header.Width, firstLine: 2);
            return new FactReader(file, bytes, guard, Parser(guard, delimiter), header, today) { HeaderLine = line, Delimiter = delimiter };
        }
        catch (InvalidDataException damaged)
        {
            bytes.Dispose();
            throw new UnreadableFileException($"cannot be unpacked: {damaged.Message}");
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <returns>Null at the end of the file.</returns>
    /// <exception cref="UnreadableFileException">The file ends in the middle.</exception>
    public Batch? Next()
    {
        var good = new List<Row>(BatchSize);
        var rejected = new List<RejectedRow>();
        while (good.Count + rejected.Count < BatchSize && parser.Read())
        {
            ReadRecord(good, rejected);
        }

        TakeHeldBack(rejected);
        return good.Count + rejected.Count > 0 ? new Batch(good, rejected, bytes.Position)
            : guard.Damage is { } damage ? throw new UnreadableFileException($"is damaged behind line {guard.LastLine}: {damage.Message}")
            : null;
    }

    public void Dispose()
    {
        parser.Dispose();
        guard.Dispose();
        bytes.Dispose();
    }

    private static Stream OpenBytes(ImportSource source)
    {
        try
        {
            return source.Open();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UnreadableFileException($"cannot be opened: {failure.Message}");
        }
    }

    private static CsvReader Parser(RecordGuard guard, char delimiter) => CsvReader.Create(
        guard,
        new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            PoolStrings = true,
            MaxRecordSize = 4 * RecordGuard.LongestRecord,
        });

    private static string? FirstLine(TextReader text)
    {
        var line = text.ReadLine();
        return line?.Length > 1_000_000
            ? throw new UnreadableFileException("has a header line of more than 1,000,000 characters")
            : line;
    }

    private void ReadRecord(List<Row> good, List<RejectedRow> rejected)
    {
        var cells = parser.Current.ToArray();
        var (row, problem) = rows.Read(guard.Lines.Dequeue(), cells);
        if (row is not null)
        {
            good.Add(row);
        }
        else
        {
            rejected.Add(new RejectedRow(problem!, cells));
        }
    }

    private void TakeHeldBack(List<RejectedRow> rejected)
    {
        foreach (var (line, text, expected) in guard.HeldBack)
        {
            rejected.Add(new RejectedRow(new RowProblem(file.Name, line, null, RowReader.Cut(Readable(text)), expected), null, text));
        }

        guard.HeldBack.Clear();
    }

    private static string Readable(string text) => text.Length > 200 ? Readable(text[..200]) : text.Replace('\0', '␀').Replace(CsvText.Undecodable, '\uFFFD').ReplaceLineEndings(" ");
}
