namespace CustomerSuccess.Tests.Support;

/// <summary>The sources that this test run was built from.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot(AppContext.BaseDirectory);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Directory.Packages.props")) ? folder
        : Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) is { } parent ? FindRoot(parent)
        : throw new InvalidOperationException("The tests do not run from inside the repository.");
}
