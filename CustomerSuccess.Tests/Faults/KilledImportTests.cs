using CustomerSuccess.Core.Data;
using CustomerSuccess.Tests.Faults.Support;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Faults;

/// <summary>An import that is killed leaves whole files; the same import again finishes the job and doubles nothing.</summary>
public sealed class KilledImportTests(WholeImport whole) : IClassFixture<WholeImport>, IDisposable
{
    private readonly TempFolder folder = new();

    private string Database => folder["killed.db"];

    [Fact]
    public async Task Import_KilledWhileAFileIsWritten_IsFinishedByTheNext()
    {
        await ImportUntilAsync("usage ...");
        Assert.Equal([nameof(ImportState.Running)], States());
        Assert.NotEqual(0, Number("SELECT COUNT(*) FROM Customers"));
        Assert.Contains(Number("SELECT COUNT(*) FROM UsageDays"), new[] { 0, whole.UsageRows });

        await FinishAsync();

        Assert.Equal([nameof(ImportState.Interrupted), nameof(ImportState.Done)], States());
    }

    [Fact]
    public async Task Import_KilledWhileCustomersAreScored_IsFinishedByTheNext()
    {
        await ImportUntilAsync("scoring 2025-01");
        Assert.Equal([nameof(ImportState.Scoring)], States());
        Assert.Equal(whole.UsageRows, Number("SELECT COUNT(*) FROM UsageDays"));
        Assert.InRange(Number("SELECT COUNT(*) FROM HealthScores"), 1, whole.Scores - 1);

        await FinishAsync();

        Assert.Equal([nameof(ImportState.Done), nameof(ImportState.Done)], States());
    }

    public void Dispose() => folder.Dispose();

    private async Task ImportUntilAsync(string line)
    {
        await EmptyDatabase.CopyToAsync(Database);
        await using var import = ProgramRun.Start("import", whole.Files, "--database", Database);
        await import.LineAsync(line);
        await import.KillAsync();
    }

    private async Task FinishAsync()
    {
        var (exitCode, _, error) = await ProgramRun.ToTheEndAsync("import", whole.Files, "--database", Database);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal("ok", DatabaseText.Lines(Database, "PRAGMA integrity_check").Single());
        Assert.Equal(whole.Contents, DatabaseText.Of(Database));
    }

    private List<string> States() => DatabaseText.Lines(Database, "SELECT State FROM ImportRuns ORDER BY Id");

    private long Number(string sql) => DatabaseText.Number(Database, sql);
}
