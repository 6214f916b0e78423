using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Health;

public sealed class RescoreAfterImportTests : IDisposable
{
    private static readonly DateOnly[] Past = [new(2026, 4, 30), new(2026, 5, 31)];

    private readonly CsvFolder files = new CsvFolder()
        .With("customers", "customer_id,name,started_on", "C1,Ada Ltd,2025-01-01", "C2,Bob Inc,2025-01-01")
        .With("usage", "customer_id,day,logins", "C1,2026-04-20,3", "C2,2026-04-20,5", "C1,2026-06-01,3", "C2,2026-06-01,5");

    [Fact]
    public async Task RunAsync_AfterOneThatWasCutOff_MakesUpForWhatItLeft()
    {
        await using var whole = await TestDatabase.CreateAsync();
        await whole.ImportAsync(files);
        await RescoreAsync(whole, [1, 2]);

        await using var halved = await TestDatabase.CreateAsync();
        await halved.ImportAsync(files);
        using var cancel = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => halved.Get<RescoreAfterImport>().RunAsync(
            [1, 2], _ => Past, new AtFirst(cancel.Cancel), cancel.Token));
        Assert.Equal(2, DatabaseText.Number(halved.Path, "SELECT COUNT(*) FROM HealthScores"));
        Assert.Empty((await halved.ImportAsync(files)).ChangedCustomers);
        await RescoreAsync(halved, []);

        Assert.Equal(DatabaseText.Of(whole.Path), DatabaseText.Of(halved.Path));
    }

    [Fact]
    public async Task RunAsync_AfterAnImportThatWasNeverScored_ScoresItsCustomersToo()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ImportAsync(files);
        await RescoreAsync(database, [1, 2]);
        using var late = new CsvFolder().With("nps", "response_id,customer_id,at,score", "N1,C1,2026-06-01T10:00:00Z,0");
        await database.ImportAsync(late);
        var unscored = Answers(database);
        using var other = new CsvFolder().With("nps", "response_id,customer_id,at,score", "N2,C2,2026-06-01T10:00:00Z,0");
        await database.ImportAsync(other);
        await RescoreAsync(database, [2]);

        Assert.Empty(unscored.Intersect(Answers(database)));
    }

    [Fact]
    public async Task RunAsync_OfASingleChange_LeavesEverybodyElseAlone()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ImportAsync(files);
        await RescoreAsync(database, [1, 2]);
        var told = new List<ScoresChanged>();
        using var listening = database.Get<LiveFeed>().Subscribe(change => Note(told, change));
        using var late = new CsvFolder().With("nps", "response_id,customer_id,at,score", "N1,C1,2026-06-01T10:00:00Z,0");
        await database.ImportAsync(late);
        await RescoreAsync(database, [1]);
        Assert.Equal([1], Assert.Single(told).Customers!);
    }

    public void Dispose() => files.Dispose();

    private static Task Note(List<ScoresChanged> told, LiveEvent change)
    {
        told.AddRange(new[] { change }.OfType<ScoresChanged>());
        return Task.CompletedTask;
    }

    private static List<string> Answers(TestDatabase database) =>
        DatabaseText.Lines(database.Path, "SELECT CustomerId, Nps FROM CustomerStandings ORDER BY CustomerId");

    private static Task RescoreAsync(TestDatabase database, int[] changed) =>
        database.Get<RescoreAfterImport>().RunAsync(changed, _ => Past, progress: null, CancellationToken.None);

    private sealed class AtFirst(Action act) : IProgress<ScoreProgress>
    {
        public void Report(ScoreProgress value) => act();
    }
}
