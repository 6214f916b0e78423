using CustomerSuccess.Core.Customers;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Data.Writing;

public sealed class TermsHistoryTests
{
    [Fact]
    public async Task Terms_ThatChange_AreAddedAsOfTheDayOfTheImport()
    {
        var clock = new FixedClock("2026-03-01");
        await using var database = await TestDatabase.CreateAsync(clock);
        Assert.Equal((1, 0, 0), await ImportAsync(database, "Basic,100,"));
        clock.Set("2026-04-01");
        Assert.Equal((0, 0, 1), await ImportAsync(database, "Basic,100.00,"));
        clock.Set("2026-05-01");
        Assert.Equal((0, 1, 0), await ImportAsync(database, "Pro,100,20"));
        clock.Set("2026-05-01");
        Assert.Equal((0, 1, 0), await ImportAsync(database, "Pro,150,"));
        Assert.Equal(
            [(new DateOnly(2026, 3, 1), "Basic", 100, null), (new DateOnly(2026, 5, 1), "Pro", 150m, (int?)null)],
            (await TermsAsync(database)).Select(terms => (terms.KnownFrom, terms.Plan, terms.Mrr!.Value.Units, terms.MaxUsers)));
    }

    [Fact]
    public async Task Terms_WhoseColumnsAFileDoesNotCarry_StayAsTheyWere()
    {
        var clock = new FixedClock("2026-03-01");
        await using var database = await TestDatabase.CreateAsync(clock);
        await ImportAsync(database, "Basic,100,20");
        clock.Set("2026-04-01");
        using var files = new CsvFolder().With("customers", "customer_id,name,started_on,plan", "C1,Ada,2026-01-01,Pro");
        await database.ImportAsync(files);
        var last = (await TermsAsync(database))[^1];
        Assert.Equal(("Pro", 100m, 20), (last.Plan, last.Mrr!.Value.Units, last.MaxUsers!.Value));
    }

    [Fact]
    public async Task Terms_OfACustomerOfWhomNothingIsSaid_AreStillKnownFromTheFirstImport()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock("2026-03-01"));
        using var files = new CsvFolder().WithCustomer();
        await database.ImportAsync(files);
        Assert.Equal((new DateOnly(2026, 3, 1), null), ((await TermsAsync(database))[0].KnownFrom, (await TermsAsync(database))[0].Plan));
    }

    [Fact]
    public async Task Terms_OfAnImportWhoseFactsEndBeforeToday_CountFromTheDayThatTheFactsReached()
    {
        var clock = new FixedClock("2026-03-09");
        await using var database = await TestDatabase.CreateAsync(clock);
        await ImportWithUsageAsync(database, "Basic,100,", "2026-03-08");
        Assert.Equal([(new DateOnly(2026, 3, 8), "Basic")], await PlansAsync(database));
        Assert.Equal(1_200, (await database.KnownAsync(new DateOnly(2026, 3, 8)))!.Value.Terms.Arr!.Value.Units);
        Assert.Null((await database.KnownAsync(new DateOnly(2026, 3, 7)))!.Value.Terms.Arr);

        // Corrected on the same day: the newest counts. A day later the facts go on, and so does the history.
        await ImportWithUsageAsync(database, "Team,150,", "2026-03-08");
        Assert.Equal([(new DateOnly(2026, 3, 8), "Team")], await PlansAsync(database));
        clock.Set("2026-03-10");
        await ImportWithUsageAsync(database, "Pro,200,", "2026-03-09");
        Assert.Equal([(new DateOnly(2026, 3, 8), "Team"), (new DateOnly(2026, 3, 9), "Pro")], await PlansAsync(database));
    }

    private static async Task ImportWithUsageAsync(TestDatabase database, string terms, string lastDay)
    {
        using var files = new CsvFolder()
            .With("customers", "customer_id,name,started_on,plan,mrr,max_users", $"C1,Ada,2026-01-01,{terms}")
            .With("usage", "customer_id,day,logins", $"C1,{lastDay},3");
        await database.ImportAsync(files);
    }

    private static async Task<List<(DateOnly, string?)>> PlansAsync(TestDatabase database) =>
        [.. (await TermsAsync(database)).Select(terms => (terms.KnownFrom, terms.Plan))];

    private static async Task<(int Inserted, int Updated, int Unchanged)> ImportAsync(TestDatabase database, string terms)
    {
        using var files = new CsvFolder().With("customers", "customer_id,name,started_on,plan,mrr,max_users", $"C1,Ada,2026-01-01,{terms}");
        var customers = (await database.ImportAsync(files)).Of("customers");
        return (customers.Inserted, customers.Updated, customers.Unchanged);
    }

    private static async Task<List<CustomerTerms>> TermsAsync(TestDatabase database)
    {
        await using var context = database.Read();
        return await context.Set<CustomerTerms>().OrderBy(terms => terms.KnownFrom).ToListAsync();
    }
}
