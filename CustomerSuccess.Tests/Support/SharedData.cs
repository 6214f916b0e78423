using System.IO.Compression;

namespace CustomerSuccess.Tests.Support;

/// <summary>Real portfolios: those in <c>DataSets</c>, and larger ones that may lie beside the repository.</summary>
internal static class SharedData
{
    public static bool Has(string name) => Directory.Exists(PathOf(name));

    /// <summary>Skips the test where the folder is absent.</summary>
    public static string Folder(string name)
    {
        Assert.SkipUnless(Has(name), $"The data set {name} is not there: expected the folder {PathOf(name)}.");
        return PathOf(name);
    }

    /// <summary>By file name without ending, the number of rows behind the header; no row of these files has line breaks inside.</summary>
    public static Dictionary<string, int> RowCounts(string name) => Directory.EnumerateFiles(Folder(name))
        .Where(file => file.Contains(".csv", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetFileName(file).Split('.')[0], file => Lines(file) - 1);

    private static string PathOf(string name) => Path.Combine(Repository.Root, "CustomerSuccess.Tests", "DataSets", name) is var own && Directory.Exists(own)
        ? own
        : Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", name));

    private static int Lines(string file)
    {
        using var bytes = File.OpenRead(file);
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(bytes, CompressionMode.Decompress) : bytes);
        var lines = 0;
        while (reader.ReadLine() is not null)
        {
            lines++;
        }

        return lines;
    }
}
