using System.IO.Compression;
using System.Text;

namespace CustomerSuccess.Tests.Support;

/// <summary>Files to import, written by a test.</summary>
internal sealed class CsvFolder : IDisposable
{
    private readonly TempFolder folder = new();

    public string Path => folder.Path;

    public string this[string file] => folder[file];

    /// <summary>A plain CSV file of these lines, header first.</summary>
    /// <param name="name">Without ending.</param>
    public CsvFolder With(string name, params ReadOnlySpan<string> lines) => WithText($"{name}.csv", string.Join('\n', lines.ToArray()) + "\n");

    public CsvFolder WithText(string file, string text) => WithBytes(file, Encoding.UTF8.GetBytes(text));

    public CsvFolder WithBytes(string file, ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(folder[file], bytes);
        return this;
    }

    public CsvFolder WithGzip(string name, params ReadOnlySpan<string> lines) =>
        WithBytes($"{name}.csv.gz", Gzip(string.Join('\n', lines.ToArray()) + "\n"));

    /// <summary>One customer that started on the first day of 2026, or on another.</summary>
    public CsvFolder WithCustomer(string id = "C1", string startedOn = "2026-01-01") =>
        With("customers", "customer_id,name,started_on", $"{id},Customer {id},{startedOn}");

    /// <summary>Packs everything so far.</summary>
    /// <returns>The path of the zip.</returns>
    public string Zip()
    {
        var path = System.IO.Path.Combine(folder.Path, "all.zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var file in Directory.EnumerateFiles(folder.Path).Where(file => file != path).Order(StringComparer.Ordinal).ToList())
        {
            zip.CreateEntryFromFile(file, $"export/{System.IO.Path.GetFileName(file)}");
        }

        return path;
    }

    public void Dispose() => folder.Dispose();

    public static byte[] Gzip(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
