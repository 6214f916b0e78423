using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Faults.Support;

/// <summary>Files of every kind, and what a database holds after an import of them that nothing disturbed.</summary>
public sealed class WholeImport : IAsyncLifetime
{
    private const int Customers = 80;

    private readonly TempFolder folder = new();

    public string Files => folder["files"];

    /// <summary>As <see cref="DatabaseText"/> has it.</summary>
    public string Contents { get; private set; } = "";

    public long UsageRows { get; private set; }

    public long Scores { get; private set; }

    public async ValueTask InitializeAsync()
    {
        // A day that lies behind every clock: the facts decide for which day customers are scored.
        DemoFiles.Write(Files, Personas.Of(new DateOnly(2025, 6, 30), DemoFiles.Seed).Take(Customers));
        await EmptyDatabase.CopyToAsync(folder["undisturbed.db"]);
        var (exitCode, _, error) = await ProgramRun.ToTheEndAsync("import", Files, "--database", folder["undisturbed.db"]);
        Assert.Equal((0, ""), (exitCode, error));
        Contents = DatabaseText.Of(folder["undisturbed.db"]);
        UsageRows = DatabaseText.Number(folder["undisturbed.db"], "SELECT COUNT(*) FROM UsageDays");
        Scores = DatabaseText.Number(folder["undisturbed.db"], "SELECT COUNT(*) FROM HealthScores");
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
