using System.IO.Compression;
using System.Text;

namespace CustomerSuccess.Core.Data.Reading;

/// <summary>Opens the bytes of a file as UTF-8 text, unpacked, and finds its separator.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

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
