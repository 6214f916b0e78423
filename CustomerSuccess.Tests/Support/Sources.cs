namespace CustomerSuccess.Tests.Support;

/// <summary>The text of the product, for rules about it.</summary>
internal static class Sources
{
    private static readonly string[] Endings = [".cs", ".razor"];

    /// <param name="folder">From the root of the repository.</param>
    public static IReadOnlyList<SourceFile> Of(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => Endings.Contains(Path.GetExtension(file)) && !file.Split('/').Any(part => part is "bin" or "obj" or "Migrations"))
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceFile(file, File.ReadAllText(Path.Combine(Repository.Root, file)))),
    ];
}
