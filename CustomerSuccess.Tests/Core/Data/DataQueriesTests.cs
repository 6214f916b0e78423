using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Data;

public sealed class DataQueriesTests
{
    [Fact]
    public async Task Overview_OfAnEmptyInstallation_NamesEverySourceWithNothingInIt()
    {
        await using var database = await TestDatabase.CreateAsync();
        var overview = await OverviewAsync(database);
        Assert.Equal(11, overview.Sources.Count);
        Assert.All(overview.Sources, source => Assert.Equal((0, null, null, null), (source.Rows, source.FirstDay, source.ImportedAt, source.DaysOld)));
        Assert.Equal((0, 0, null, false), (overview.Customers, overview.Runs.Count, overview.ScoredThrough, overview.IsDemo));
    }

    [Fact]
    public async Task Overview_AfterAnImport_SaysHowOldEachSourceIsAndWhomItLacks()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder()
            .With("customers", "customer_id,name,started_on,churned_on", "C1,A,2026-01-01,", "C2,B,2026-01-01,", "C3,C,2026-01-01,2026-06-01")
            .With("usage", "customer_id,day,logins", "C1,2026-11-01,1", "C1,2026-11-15,1")
            .With("tickets", "ticket_id,customer_id,opened_at", "T1,C2,2026-11-10T10:00:00Z")
            .With("contracts", "customer_id,on,kind,mrr", "C1,2027-01-01,new,100");
        await database.ImportAsync(files);
        var sources = (await OverviewAsync(database)).Sources.ToDictionary(source => source.Name);
        Assert.Equal((2, new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 15)), (sources["usage"].Rows, sources["usage"].FirstDay, sources["usage"].LastDay));
        Assert.Equal((0, 5, null), (sources["usage"].DaysOld, sources["tickets"].DaysOld, sources["contracts"].DaysOld));
        Assert.Equal((1, 1, 2, null), (sources["usage"].CustomersWithout, sources["tickets"].CustomersWithout, sources["nps"].CustomersWithout, sources["customers"].CustomersWithout));
    }

    [Fact]
    public async Task Without_OfASource_NamesThoseWhoAreHereByName()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder()
            .With("customers", "customer_id,name,started_on,churned_on", "C1,Zeta,2026-01-01,", "C2,Alpha,2026-01-01,", "C3,Left,2026-01-01,2026-06-01");
        await database.ImportAsync(files);
        Assert.Equal(["Alpha", "Zeta"], (await WithoutAsync("usage", 5)).Select(customer => customer.Name));
        Assert.Equal(["Alpha"], (await WithoutAsync("usage", 1)).Select(customer => customer.Name));
        Assert.Empty(await WithoutAsync("customers", 5));
        Assert.Empty(await WithoutAsync("no such source", 5));

        async Task<IReadOnlyList<CustomerSuccess.Core.Customers.CustomerName>> WithoutAsync(string source, int most) =>
            (await database.Get<DataQueries>().WithoutAsync(source, most, Viewer.System, CancellationToken.None)).Value;
    }

    [Fact]
    public async Task Overview_AfterManyImports_ListsTheLastTenNewestFirst()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer();
        for (var i = 0; i < 12; i++)
        {
            await database.ImportAsync(files);
        }

        var runs = (await OverviewAsync(database)).Runs;
        Assert.Equal(Enumerable.Range(3, 10).Reverse(), runs.Select(run => run.Id));
        Assert.All(runs, run => Assert.Equal((ImportState.Scoring, 1), (run.State, run.Report!.Files.Single().Unchanged)));
    }

    private static async Task<DataOverview> OverviewAsync(TestDatabase database) =>
        (await database.Get<DataQueries>().OverviewAsync(Viewer.System, CancellationToken.None)).Value;
}
