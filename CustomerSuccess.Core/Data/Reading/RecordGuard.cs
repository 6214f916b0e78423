using System.Buffers;
using System.Globalization;

namespace CustomerSuccess.Core.Data.Reading;

/// <summary>
/// Stands between a file and the CSV parser and lets whole, readable records through. A quote that is never closed, a NUL byte or bytes that
/// are no UTF-8 cost the one line in which they stand; to the parser alone they would cost everything behind it.
/// </summary>
/// <param name="values">How many values a record has.</param>
internal sealed class RecordGuard(TextReader source, char delimiter, int values, long firstLine) : TextReader
{
    /// <summary>Characters of one record; more is no record of ours.</summary>
    public const int LongestRecord = 1_000_000;

    /// <summary>How far a closing quote is looked for before the opening one is taken for a mistake.</summary>
    private const int LongestSearch = 16_000_000;

    private static readonly SearchValues<char> Suspects = SearchValues.Create($"\"\0{CsvText.Undecodable}");
    private static readonly string TooLong = $"at most {LongestRecord.ToString("N0", CultureInfo.InvariantCulture)} characters in a row";

    private char[] buffer = new char[1 << 16];
    private int start;
    private int end;
    private bool sourceEnded;
    private long line = firstLine;
    private int letThrough;

    /// <summary>The line on which each record that was let through starts, oldest first.</summary>
    public Queue<long> Lines { get; } = new();

    /// <summary>What was held back since this was last emptied: line, text, what was expected.</summary>
    public List<(long Line, string Text, string Expected)> HeldBack { get; } = [];

    /// <summary>Why the source could not be read to its end; what came before it is let through up to the last whole line.</summary>
    public Exception? Damage { get; private set; }

    /// <summary>How many lines were let through or held back, with the header.</summary>
    public long LastLine => line - 1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> target)
    {
        var written = 0;
        while (written < target.Length && (letThrough > 0 || FindRecord()))
        {
            var count = Math.Min(letThrough, target.Length - written);
            buffer.AsSpan(start, count).CopyTo(target[written..]);
            start += count;
            letThrough -= count;
            written += count;
        }

        return written;
    }

    /// <returns>False at the end of the file; otherwise a record was let through or held back.</returns>
    private bool FindRecord()
    {
        var length = PhysicalLine(0);
        if (length == 0)
        {
            return false;
        }

        var record = buffer.AsSpan(start, length);
        if (length > LongestRecord && record.IndexOf('"') < 0)
        {
            HoldBack(length, 1, TooLong);
        }
        else if (record.IndexOfAny(Suspects) < 0)
        {
            LetThrough(length, 1);
        }
        else
        {
            FindQuotedRecord(length);
        }

        return true;
    }

    private void FindQuotedRecord(int firstLine)
    {
        var length = firstLine;
        var lines = 1;
        var quotes = new QuoteScan(delimiter);
        quotes.Scan(buffer.AsSpan(start, length));
        while (quotes.Open && length < LongestSearch)
        {
            var more = PhysicalLine(length) - length;
            if (more == 0)
            {
                break;
            }

            quotes.Scan(buffer.AsSpan(start + length, more));
            length += more;
            lines++;
        }

        if (quotes.Open || quotes.Broken)
        {
            HoldBack(firstLine, 1, quotes.Open ? "the quote that was opened to be closed" : "quotes inside a quoted value to be doubled");
        }
        else if (lines > 1 && quotes.Values != values)
        {
            // A quote further down looked like the one that closes; the lines between are records of their own.
            HoldBack(firstLine, 1, $"a quoted value that is closed, and {values} values as in the header line");
        }
        else if (length > LongestRecord)
        {
            HoldBack(length, lines, TooLong);
        }
        else if (buffer.AsSpan(start, length).Contains('\0'))
        {
            HoldBack(length, lines, "text without NUL bytes");
        }
        else if (buffer.AsSpan(start, length).Contains(CsvText.Undecodable))
        {
            HoldBack(length, lines, "UTF-8 (is the file in Windows-1252?)");
        }
        else
        {
            LetThrough(length, lines);
        }
    }

    private void LetThrough(int length, int lines)
    {
        if (!IsBlank(buffer.AsSpan(start, length)))
        {
            Lines.Enqueue(line);
            letThrough = length;
        }
        else
        {
            start += length;
        }

        line += lines;
    }

    private void HoldBack(int length, int lines, string expected)
    {
        HeldBack.Add((line, new string(buffer, start, length).TrimEnd('\r', '\n'), expected));
        start += length;
        line += lines;
    }

    /// <summary>
    /// The number of characters from the start of the record to behind the next line end (CR, LF or both) after <paramref name="offset"/>.
    /// </summary>
    private int PhysicalLine(int offset)
    {
        var searched = offset;
        while (true)
        {
            var found = buffer.AsSpan(start + searched, end - start - searched).IndexOfAny('\r', '\n');
            var lineEnd = searched + found;
            if (found >= 0 && (start + lineEnd + 1 < end || sourceEnded))
            {
                var pair = buffer[start + lineEnd] == '\r' && start + lineEnd + 1 < end && buffer[start + lineEnd + 1] == '\n';
                return lineEnd + (pair ? 2 : 1);
            }

            if (sourceEnded)
            {
                return end - start;
            }

            searched = found >= 0 ? lineEnd : end - start;
            Fill();
            searched = Math.Min(searched, end - start);
        }
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var count = ReadSource();
        sourceEnded = count == 0;
        end += count;
    }

    private int ReadSource()
    {
        try
        {
            return source.Read(buffer.AsSpan(end));
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            // What stands behind the last line end was cut off, and half a number looks like a number.
            Damage = failure;
            end = start + buffer.AsSpan(start, end - start).LastIndexOfAny('\r', '\n') + 1;
            return 0;
        }
    }

    private static bool IsBlank(ReadOnlySpan<char> record) => record.TrimEnd("\r\n").IsEmpty;
}
