namespace CustomerSuccess.Web.Data;

/// <summary>Files that somebody uploaded, in a folder of their own until they are imported.</summary>
/// <param name="Folder">Or the one zip.</param>
/// <param name="Name">What to call it on screens.</param>
public sealed record Upload(string Folder, string Name, string TemporaryFolder) : IDisposable
{
    public void Dispose()
    {
        if (Directory.Exists(TemporaryFolder))
        {
            Directory.Delete(TemporaryFolder, recursive: true);
        }
    }
}
