using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Rates;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Core.Revenue.Rolling;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Revenue.Rolling;

public sealed class RollUpRevenueTests
{
    private const string CustomerHead = "customer_id,name,started_on,currency,mrr,churned_on,churn_reason";
    private const string ContractHead = "customer_id,on,kind,mrr,ends_on";
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task RollUp_AfterALateFact_RewritesTheCustomerThatItSpeaksOf()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = Two();
        Assert.Equal(new RollUpSummary(new(2026, 11, 20), 2, 2), await database.TellAsync(files.Path));
        Assert.Equal(["1 2026-01 New 0 100", "2 2026-02 New 0 200", "2 2026-06 Expansion 200 300"], await database.LinesAsync());

        using var late = new CsvFolder().With("contracts", ContractHead, "C1,2026-03-10,contraction,60.00,", "C1,2026-05-10,churn,0,");
        var told = 0;
        using var listening = database.Get<LiveFeed>().Subscribe(what => Task.FromResult(told += what is RevenueChanged ? 1 : 0));
        var again = await database.TellAsync(late.Path);

        Assert.Equal((1, 1, 1), (again.Customers, again.Rewritten, told));
        Assert.Equal(
            ["1 2026-01 New 0 100", "1 2026-03 Contraction 100 60", "1 2026-05 Churn 60 0", "2 2026-02 New 0 200", "2 2026-06 Expansion 200 300"], await database.LinesAsync());
        Assert.Empty((await database.CheckAsync()).Differences);
    }

    [Fact]
    public async Task RollUp_OfWhatHolds_WritesAndTellsNothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = Two();
        await database.TellAsync(files.Path);
        var told = 0;
        using var listening = database.Get<LiveFeed>().Subscribe(what => Task.FromResult(told += what is RevenueChanged ? 1 : 0));

        Assert.Equal(new RollUpSummary(new(2026, 11, 20), 2, 0), await database.Get<RollUpRevenue>().RunAsync(customers: null, None));
        Assert.Equal(0, told);
    }

    [Fact]
    public async Task RollUp_BeforeAnybodyWasScored_DoesNothing()
    {
        await using var database = await TestDatabase.CreateAsync();

        Assert.Equal(new RollUpSummary(null, 0, 0), await database.Get<RollUpRevenue>().RunAsync(customers: null, None));
        Assert.Null(await database.Get<RevenueQueries>().ReportAsync(new RevenueFilter(new()), Viewer.System, None));
        Assert.Null((await database.CheckAsync()).Day);
    }

    [Fact]
    public async Task RollUp_OnANewDay_LooksAtEverybody()
    {
        var clock = new FixedClock("2026-11-20");
        await using var database = await TestDatabase.CreateAsync(clock);
        using var files = Two();
        await database.TellAsync(files.Path);
        clock.Set("2026-12-01");
        using var late = new CsvFolder().With("contracts", ContractHead, "C1,2026-12-01,expansion,150.00,");

        var again = await database.TellAsync(late.Path);

        Assert.Equal(new RollUpSummary(new(2026, 12, 1), 2, 1), again);
        Assert.Equal(Month.Of(new(2026, 11, 1)), (await database.ReportAsync()).LastOver);
    }

    [Fact]
    public async Task Price_ThatOnlyCustomersSay_IsTakenBackToTheStart()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().With("customers", CustomerHead, "C1,One,2025-03-15,USD,100.00,,", "C2,Two,2025-03-15,USD,50.00,2026-02-10,price");
        await database.TellAsync(files.Path);

        Assert.Equal(["1 2025-03 New 0 100", "2 2025-03 New 0 50", "2 2026-02 Churn 50 0"], await database.LinesAsync());
    }

    [Fact]
    public async Task Customer_ThatPauses_IsNoChurn()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = Two().With("contracts", ContractHead, "C1,2026-01-15,new,100.00,2027-01-15", "C1,2026-04-15,contraction,0,2027-01-15", "C1,2026-07-15,expansion,100.00,2027-01-15");
        await database.TellAsync(files.Path);

        Assert.Equal(["1 2026-01 New 0 100", "1 2026-04 Contraction 100 0", "1 2026-07 Expansion 0 100"], await database.LinesAsync());
    }

    [Fact]
    public async Task Rates_ThatChange_MoveCurrencyAndNobodyElse()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = Two().With("customers", CustomerHead, "C1,One,2026-01-15,USD,,,", "C2,Two,2026-02-15,EUR,,,", "C3,Three,2026-02-15,USD,,,");
        await database.TellAsync(files.Path);
        var without = await database.ReportAsync();
        Assert.Equal([new WithoutRate("C2", "Two", "EUR")], without.WithoutRate);
        Assert.Equal(["1 2026-01 New 0 100"], await database.LinesAsync());

        foreach (var (from, rate) in new[] { ("2026-01-01", 1.10m), ("2026-09-15", 1.20m) })
        {
            Assert.True((await database.Get<SaveRate>().RunAsync("eur", DateOnly.Parse(from), rate, Viewer.System, None)).Succeeded);
        }

        Assert.Equal(new RollUpSummary(new(2026, 11, 20), 3, 1), await database.Get<RollUpRevenue>().RunAsync(customers: null, None));
        Assert.Equal(["1 2026-01 New 0 100", "2 2026-02 New 0 220", "2 2026-06 Expansion 220 330", "2 2026-09 Currency 330 360"], await database.LinesAsync());
        var report = await database.ReportAsync();
        Assert.Empty(report.WithoutRate);
        Assert.Equal(Money.FromUnits(30), report.Sums.Currency.Amount);
        Assert.Empty((await database.CheckAsync()).Differences);

        Assert.True((await database.Get<RemoveRate>().RunAsync("EUR", new(2026, 9, 15), Viewer.System, None)).Succeeded);
        Assert.Equal("2 2026-09", Assert.Single((await database.CheckAsync()).Differences) is var gone && gone.Computed is null ? $"{gone.ExternalId[1..]} {gone.Month}" : "");
        await database.Get<RollUpRevenue>().RunAsync(customers: null, None);
        Assert.Equal(["1 2026-01 New 0 100", "2 2026-02 New 0 220", "2 2026-06 Expansion 220 330"], await database.LinesAsync());
    }

    [Fact]
    public async Task Check_WhenFactsHaveMoved_NamesCustomerAndMonth()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = Two();
        await database.TellAsync(files.Path);
        using var late = new CsvFolder().With("contracts", ContractHead, "C2,2026-06-15,expansion,310.00,", "C2,2026-08-15,contraction,250.00,");
        await database.ImportAsync(late);

        var check = await database.CheckAsync();

        Assert.Equal((2, 3), (check.Customers, check.Rows));
        Assert.Equal(["C2 2026-06 300 310", "C2 2026-08  250"], check.Differences.Select(x => $"{x.ExternalId} {x.Month} {x.Stored?.Closing.Units:0} {x.Computed?.Closing.Units:0}"));
    }

    private static CsvFolder Two() => new CsvFolder()
        .With("customers", CustomerHead, "C1,One,2026-01-15,USD,,,", "C2,Two,2026-02-15,USD,,,")
        .With("contracts", ContractHead, "C1,2026-01-15,new,100.00,2027-01-15", "C2,2026-02-15,new,200.00,2027-02-15", "C2,2026-06-15,expansion,300.00,2027-02-15");
}
