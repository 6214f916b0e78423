using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Support;

/// <summary>Imports as an admin does them.</summary>
internal static class Imports
{
    public static async Task<ImportReport> ImportAsync(
        this TestDatabase database, CsvFolder folder, bool dryRun = false, bool acceptRejects = false) =>
        await database.ImportAsync(folder.Path, dryRun, acceptRejects);

    public static async Task<ImportReport> ImportAsync(this TestDatabase database, string path, bool dryRun = false, bool acceptRejects = false)
    {
        var result = await database.TryImportAsync(path, dryRun, acceptRejects);
        Assert.True(result.Succeeded, result.Error?.Message);
        return result.Value;
    }

    public static Task<Result<ImportReport>> TryImportAsync(
        this TestDatabase database, string path, bool dryRun = false, bool acceptRejects = false) =>
        database.Get<ImportFiles>().RunAsync(
            new ImportRequest(path, Path.GetFileName(path), dryRun, acceptRejects), Viewer.System, progress: null, CancellationToken.None);

    public static FileReport Of(this ImportReport report, string file) => report.Files.Single(x => x.File == file);
}
