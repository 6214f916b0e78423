using System.IO.Compression;

namespace CustomerSuccess.Core.Data.Reading;

/// <summary>Where the bytes of one file come from: a file of a folder, or an entry of a zip.</summary>
/// <param name="Name">As a person would name it.</param>
/// <param name="Length">Bytes, for the progress bar.</param>
internal sealed record ImportSource(string Name, bool Gzip, long Length, Func<Stream> Open)
{
    /// <summary>The name without folder and ending, which says what the file holds.</summary>
    public string Stem
    {
        get
        {
            var name = Path.GetFileName(Name).ToLowerInvariant();
            name = Gzip ? name[..^".gz".Length] : name;
            return Path.GetFileNameWithoutExtension(name);
        }
    }

    /// <summary>The files of a folder, of a zip, or the one file.</summary>
    /// <exception cref="UnreadableFileException">There is no such folder or file, or it is no zip.</exception>
    public static IReadOnlyList<ImportSource> Find(string path)
    {
        if (Directory.Exists(path))
        {
            return [.. Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).Where(IsCsv).Select(FromFile)];
        }

        if (!File.Exists(path))
        {
            throw new UnreadableFileException("does not exist; expected a folder, a zip or a CSV file");
        }

        return path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? FromZip(path) : IsCsv(path) ? [FromFile(path)]
            : throw new UnreadableFileException("is no folder, zip or CSV file");
    }

    private static ImportSource FromFile(string path) =>
        new(Path.GetFileName(path), IsGzip(path), new FileInfo(path).Length, () => File.OpenRead(path));

    private static IReadOnlyList<ImportSource> FromZip(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return [.. zip.Entries.Where(entry => IsCsv(entry.FullName)).Select(entry => FromEntry(path, entry))];
        }
        catch (InvalidDataException damaged)
        {
            throw new UnreadableFileException($"is no zip that can be read: {damaged.Message}");
        }
    }

    private static ImportSource FromEntry(string path, ZipArchiveEntry entry)
    {
        var name = entry.FullName;
        return new ImportSource(Path.GetFileName(name), IsGzip(name), entry.Length, () => new ZipEntryStream(path, name));
    }

    private static bool IsCsv(string path) =>
        path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase);

    private static bool IsGzip(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
}
