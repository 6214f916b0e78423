using System.Threading.Channels;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Revenue.Rates;
using CustomerSuccess.Core.Revenue.Rolling;
using CustomerSuccess.Tests.Core.Revenue;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Jobs;
using Microsoft.Extensions.Logging.Abstractions;

namespace CustomerSuccess.Tests.Web.Jobs;

public sealed class RevenueWorkerTests
{
    [Fact]
    public async Task Worker_AtItsStartAfterScoringAndForARate_RollsUp()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder()
            .With("customers", "customer_id,name,started_on,currency", "C1,One,2026-01-15,USD", "C2,Two,2026-01-15,EUR")
            .With("contracts", "customer_id,on,kind,mrr", "C1,2026-01-15,new,100.00", "C2,2026-01-15,new,200.00");
        await ImportAsync(database, files);
        var live = database.Get<LiveFeed>();
        var rolledUp = Channel.CreateUnbounded<RevenueChanged>();
        using var listening = live.Subscribe(what => what is RevenueChanged changed ? rolledUp.Writer.WriteAsync(changed).AsTask() : Task.CompletedTask);
        using var worker = new RevenueWorker(database.Get<RollUpRevenue>(), live, TimeProvider.System, NullLogger<RevenueWorker>.Instance);
        await worker.StartAsync(CancellationToken.None);
        await rolledUp.Reader.ReadAsync(Patience());
        Assert.Equal(["1 2026-01 New 0 100"], await database.LinesAsync());

        using var late = new CsvFolder().With("contracts", "customer_id,on,kind,mrr", "C1,2026-03-15,expansion,150.00");
        await ImportAsync(database, late);
        await rolledUp.Reader.ReadAsync(Patience());
        Assert.Equal(["1 2026-01 New 0 100", "1 2026-03 Expansion 100 150"], await database.LinesAsync());

        await database.Get<SaveRate>().RunAsync("EUR", new(2026, 1, 1), 1.5m, Viewer.System, CancellationToken.None);
        await rolledUp.Reader.ReadAsync(Patience());
        Assert.Contains("2 2026-01 New 0 300", await database.LinesAsync());
        await worker.StopAsync(CancellationToken.None);
    }

    private static async Task ImportAsync(TestDatabase database, CsvFolder files)
    {
        var report = await database.ImportAsync(files);
        await database.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, _ => [], progress: null, CancellationToken.None);
    }

    private static CancellationToken Patience() => new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token;
}
