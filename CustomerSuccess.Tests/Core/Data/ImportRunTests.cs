using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Data;

public sealed class ImportRunTests
{
    [Fact]
    public async Task Run_ThatFinished_KeepsItsReport()
    {
        var clock = new FixedClock("2026-11-20");
        await using var database = await TestDatabase.CreateAsync(clock);
        using var files = new CsvFolder().WithCustomer().With("nps", "response_id,customer_id,at,score", "N1,C1,2026-09-01,11");
        var report = await database.ImportAsync(files, acceptRejects: true);
        var run = await OnlyRunAsync(database);
        Assert.Equal((report.RunId, ImportState.Scoring, "CustomerSuccess", clock.Now, clock.Now), (run.Id, run.State, run.By, run.StartedAt, run.FinishedAt!.Value));
        var read = run.ReadReport()!;
        Assert.Equal(report.Files.Select(file => (file.File, file.Read, file.Rejected)), read.Files.Select(file => (file.File, file.Read, file.Rejected)));
        Assert.Equal(report.Of("nps").Problems, read.Of("nps").Problems);
        Assert.Equal((report.RunId, report.RejectFolder, report.Complete), (read.RunId, read.RejectFolder, read.Complete));
    }

    [Fact]
    public async Task Run_WhenItsCustomersAreScored_IsDone()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer();
        await database.ImportAsync(files);
        await RescoreAsync(database);
        Assert.Equal(ImportState.Done, (await OnlyRunAsync(database)).State);
    }

    [Fact]
    public async Task Run_OfWhichAFileWasRefused_IsIncomplete()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer().With("usage", "customer_id", "C1");
        Assert.False((await database.ImportAsync(files)).Complete);
        await RescoreAsync(database);
        Assert.Equal(ImportState.Incomplete, (await OnlyRunAsync(database)).State);
    }

    [Fact]
    public async Task Run_ThatAKilledProcessLeft_IsMarkedByTheNextAndTheJobIsFinished()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var half = new CsvFolder().WithCustomer();
        await database.ImportAsync(half);
        await using (var write = await database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            write.Context.Add(new ImportRun("killed", "somebody", new DateTimeOffset(2026, 11, 19, 0, 0, 0, TimeSpan.Zero)));
            await write.CommitAsync(CancellationToken.None);
        }

        using var whole = new CsvFolder().WithCustomer().With("usage", "customer_id,day", "C1,2026-11-01");
        var report = await database.ImportAsync(whole);
        Assert.Equal((0, 1), (report.Of("customers").Inserted, report.Of("usage").Inserted));
        await using var context = database.Read();
        var runs = await context.Set<ImportRun>().OrderBy(run => run.Id).ToListAsync();
        Assert.Equal([ImportState.Scoring, ImportState.Interrupted, ImportState.Scoring], runs.Select(run => run.State));
        Assert.NotNull(runs[1].FinishedAt);
    }

    [Fact]
    public async Task Run_ThatIsCancelledInTheMiddle_LeavesWholeFilesAndTheNextFinishesTheJob()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer()
            .With("usage", ["customer_id,day,logins", .. Days(5_000, day => $"C1,{day},1")])
            .With("nps", "response_id,customer_id,at,score", "N1,C1,2026-09-01,9");
        using var cancel = new CancellationTokenSource();
        var cancelInUsage = new Progress(progress =>
        {
            if (progress.File == "usage")
            {
                cancel.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Get<ImportFiles>().RunAsync(
            new ImportRequest(files.Path, "files"), Viewer.System, cancelInUsage, cancel.Token));
        await using (var context = database.Read())
        {
            Assert.Equal((1, 0, 0), (await context.Set<CustomerSuccess.Core.Customers.Customer>().CountAsync(), await context.Set<UsageDay>().CountAsync(), await context.Set<NpsAnswer>().CountAsync()));
            Assert.Equal(ImportState.Interrupted, (await context.Set<ImportRun>().SingleAsync()).State);
        }

        var report = await database.ImportAsync(files);
        Assert.Equal((1, 5_000, 1), (report.Of("customers").Unchanged, report.Of("usage").Inserted, report.Of("nps").Inserted));
    }

    private static IEnumerable<string> Days(int count, Func<string, string> line) =>
        Enumerable.Range(0, count).Select(i => line(new DateOnly(2026, 11, 19).AddDays(-i).ToString("yyyy-MM-dd")));

    private static Task RescoreAsync(TestDatabase database) =>
        database.Get<RescoreAfterImport>().RunAsync([], HistoryDays.MonthEnds, progress: null, CancellationToken.None);

    private static async Task<ImportRun> OnlyRunAsync(TestDatabase database)
    {
        await using var context = database.Read();
        return await context.Set<ImportRun>().SingleAsync();
    }

    /// <summary>Unlike the one of .NET it reports on the thread that works.</summary>
    private sealed class Progress(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
