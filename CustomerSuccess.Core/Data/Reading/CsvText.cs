using System.IO.Compression;
using System.Text;

namespace CustomerSuccess.Core.Data.Reading;

/// <summary>Opens the bytes of a file as UTF-8 text, unpacked, and finds its separator.</summary>
internal static class CsvText
{
    /// <summary>
    /// Stands for bytes that are no UTF-8: a noncharacter (Unicode 16.0, section 23.7), which no text that was meant for others holds. The
    /// usual U+FFFD would not do, because it also stands in good files whose text was damaged long before.
    /// </summary>
    public const char Undecodable = '\uFDD0';

    private static readonly Encoding Utf8 =
        Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback($"{Undecodable}"));

    /// <exception cref="UnreadableFileException">The bytes are no UTF-8 text.</exception>
    public static TextReader Open(Stream bytes, bool gzip)
    {
        var stream = new BufferedStream(gzip ? new GZipStream(bytes, CompressionMode.Decompress) : bytes, 1 << 16);
        return new StreamReader(new StartOfText(stream), Utf8, detectEncodingFromByteOrderMarks: false, 1 << 16);
    }

    /// <summary>The one of comma, semicolon and tab that the header line has most of.</summary>
    public static char Delimiter(string header)
    {
        char[] candidates = [',', ';', '\t'];
        return candidates.MaxBy(candidate => header.Count(letter => letter == candidate));
    }
}
