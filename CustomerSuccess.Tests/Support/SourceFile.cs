namespace CustomerSuccess.Tests.Support;

/// <summary>One file of the product; the path is from the root, with slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public IReadOnlyList<string> Lines { get; } = Text.TrimEnd('\n').Split('\n');
}
