namespace CustomerSuccess.Tests.Support;

/// <summary>The data sets beside the repository, which are no part of it.</summary>
internal static class SharedData
{
    /// <summary>Skips the test where the folder is absent.</summary>
    public static string Folder(string name)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "data", name);
        Assert.SkipUnless(Directory.Exists(path), $"The data set {name} is not there: expected the folder {Path.GetFullPath(path)}.");
        return Path.GetFullPath(path);
    }
}
