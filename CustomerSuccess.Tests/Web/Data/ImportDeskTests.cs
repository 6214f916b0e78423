using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Data;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace CustomerSuccess.Tests.Web.Data;

public sealed class ImportDeskTests
{
    [Fact]
    public async Task Start_WhileAnImportRuns_IsRefusedAndLeavesNoFiles()
    {
        await using var database = await TestDatabase.CreateAsync();
        var desk = DeskOf(database);
        var first = Files("first");
        var second = Files("second");

        Assert.True(desk.Start(first, dryRun: false, acceptRejects: false, Viewer.System).Succeeded);
        var refused = desk.Start(second, dryRun: false, acceptRejects: false, Viewer.System);

        Assert.Equal(ImportErrors.AlreadyRunning, refused.Error);
        Assert.False(Directory.Exists(second.TemporaryFolder));
        var done = await DoneAsync(desk);
        Assert.Equal(("first", 1), (done.Name, done.Report!.Files.Single().Inserted));
        await UntilAsync(() => !Directory.Exists(first.TemporaryFolder));
    }

    [Fact]
    public async Task DryRun_WithRejects_ReportsThemAndLeavesNoFiles()
    {
        await using var database = await TestDatabase.CreateAsync();
        var desk = DeskOf(database);

        desk.Start(Files("dry", "C2,Bert,someday"), dryRun: true, acceptRejects: true, Viewer.System);

        var done = await DoneAsync(desk);
        Assert.Equal(1, done.Report!.Files.Single().Rejected);
        Assert.False(Directory.Exists(done.Report.RejectFolder));
    }

    [Fact]
    public async Task Start_BySomebodyWhoMayNot_SaysSo()
    {
        await using var database = await TestDatabase.CreateAsync();
        var desk = DeskOf(database);

        desk.Start(Files("forbidden"), dryRun: false, acceptRejects: false, new Viewer(1, "a@example.com", "A", Role.Csm));

        Assert.Equal("Only admins bring in data.", (await DoneAsync(desk)).Error);
    }

    private static ImportDesk DeskOf(TestDatabase database) => new(
        database.Get<ImportFiles>(), database.Get<RescoreAfterImport>(), database.Get<LiveFeed>(),
        new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance), NullLogger<ImportDesk>.Instance);

    private static Upload Files(string name, params string[] more)
    {
        var folder = Directory.CreateTempSubdirectory("customersuccess-test-").FullName;
        File.WriteAllLines(Path.Combine(folder, "customers.csv"), ["customer_id,name,started_on", "C1,Ada,2026-01-01", .. more]);
        return new Upload(folder, name, folder);
    }

    private static async Task<ImportStatus> DoneAsync(ImportDesk desk)
    {
        await UntilAsync(() => desk.Status is { Running: false });
        return desk.Status!;
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!holds())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
