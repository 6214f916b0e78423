using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Snapshots.Reading;

public sealed class AccountReadingTests
{
    private const string Columns = "customer_id,name,started_on,plan,mrr,discount_percent,seats,renewal_on,onboarding_percent";

    [Fact]
    public async Task WithoutContracts_WhatCustomersSaysHoldsFromTheImportOn()
    {
        var clock = new FixedClock(Ago(50));
        await using var database = await TestDatabase.CreateAsync(clock);
        await CustomersAsync(database, $"Basic,100,10,5,{Ago(-20)},40");
        clock.Set(Ago(10));
        await CustomersAsync(database, $"Pro,150,,8,{Ago(-385)},100");
        Assert.Equal(
            [(null, null, null, null), ("Basic", 1_200_00, -20, 5), ("Basic", 1_200_00, -20, 5), ("Pro", 1_800_00, -385, 8), ("Pro", 1_800_00, -385, (int?)8)],
            await EachAsync(database, [51, 50, 11, 10, 0], x => (x.Terms.Plan, x.Terms.Arr?.Cents, x.Terms.RenewalOn is { } on ? D.DayNumber - on.DayNumber : (int?)null, x.Terms.Seats)));
        Assert.Equal([double.NaN, 0.4, 0.4, 1, 1], await EachAsync(database, [51, 50, 11, 10, 0], x => x.Snapshot[Input.OnboardingProgress]));
        Assert.Equal([double.NaN, 10, 10, double.NaN, double.NaN], await EachAsync(database, [51, 50, 11, 10, 0], x => x.Snapshot[Input.DiscountPercent]));
    }

    [Fact]
    public async Task WithContracts_TheyHoldFromTheirDayAndCustomersIsSilent()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = new CsvFolder().With("customers", Columns, $"C1,Ada,{Ago(900)},Now,999,99,99,{Ago(-99)},")
            .With(
                "contracts",
                "customer_id,on,kind,mrr,plan,discount_percent,seats,ends_on",
                $"C1,{Ago(400)},new,100,Basic,10,5,{Ago(35)}", $"C1,{Ago(100)},expansion,150,,,7,", $"C1,{Ago(30)},renewal,160,Pro,0,,{Ago(-335)}", $"C1,{Ago(-5)},expansion,900,Max,50,50,{Ago(-999)}");
        await database.ImportAsync(files);
        Assert.Equal(
            [(null, null), ("Basic", 1_200_00), ("Basic", 1_200_00), ("Basic", 1_800_00), ("Pro", 1_920_00), ("Pro", (long?)1_920_00)],
            await EachAsync(database, [401, 400, 101, 100, 30, 0], x => (x.Terms.Plan, x.Terms.Arr?.Cents)));
        Assert.Equal([5, 7, 7], await EachAsync(database, [400, 100, 0], x => x.Terms.Seats ?? 0));
        Assert.Equal([10, 10, 0.0], await EachAsync(database, [400, 100, 0], x => x.Snapshot[Input.DiscountPercent]));

        // The expansion states no end, and then customers.csv does, once it is known; the renewal states one.
        Assert.Equal([365, double.NaN, 335], await EachAsync(database, [400, 100, 0], x => x.Snapshot[Input.DaysToRenewal]));
        Assert.Equal([0, 0.5, 0.6], await EachAsync(database, [400, 100, 0], x => Math.Round(x.Snapshot[Input.ArrGrowth365], 9)));
    }

    [Theory]
    [InlineData(365, 0.5)]
    [InlineData(366, 0.5)]
    [InlineData(364, 0.5)]
    [InlineData(-1, 0)]
    public async Task ArrGrowth365_ComparesWithAYearAgoOrWithTheFirst(int newAgo, double expected)
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        var rows = newAgo < 0 ? [$"C1,{Ago(500)},new,100", $"C1,{Ago(365)},expansion,150"] : new[] { $"C1,{Ago(newAgo)},new,100", $"C1,{Ago(1)},expansion,150" };
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(900)).With("contracts", ["customer_id,on,kind,mrr", .. rows]);
        await database.ImportAsync(files);
        Assert.Equal(expected, (await database.SnapshotAsync(D))![Input.ArrGrowth365]);
    }

    [Fact]
    public async Task ChurnByContract_EndsTheRevenueUntilANewOne()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(900))
            .With("contracts", "customer_id,on,kind,mrr,ends_on", $"C1,{Ago(400)},new,100,{Ago(-100)}", $"C1,{Ago(90)},churn,100,", $"C1,{Ago(30)},new,80,{Ago(-300)}");
        await database.ImportAsync(files);
        Assert.Equal(
            [(null, 1_200_00, 191), (D.AddDays(-90), 0, double.NaN), (D.AddDays(-90), 0, double.NaN), (null, 960_00, 330), ((DateOnly?)null, (long?)960_00, 300)],
            await EachAsync(database, [91, 90, 31, 30, 0], x => (x.Terms.LeftOn, x.Terms.Arr?.Cents, x.Snapshot[Input.DaysToRenewal])));
        Assert.Equal([0, -1, -1, -0.2, -0.2], await EachAsync(database, [91, 90, 31, 30, 0], x => Math.Round(x.Snapshot[Input.ArrGrowth365], 9)));
    }

    [Theory]
    [InlineData("churn,0;new,80", 80)]
    [InlineData("new,80;expansion,120", 120)]
    [InlineData("expansion,120;contraction,90", 90)]
    [InlineData("renewal,80;expansion,120", 120)]
    public async Task SeveralChangesOfOneDay_EndWithTheOneThatHolds(string changes, double mrr)
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(900))
            .With("contracts", ["customer_id,on,kind,mrr", $"C1,{Ago(300)},new,50", .. changes.Split(';').Reverse().Select(change => $"C1,{Ago(20)},{change}")]);
        await database.ImportAsync(files);
        var known = (await database.KnownAsync(D))!.Value;
        Assert.Equal((Money.FromUnits((decimal)mrr * 12), null), (known.Terms.Arr, known.Terms.LeftOn));
    }

    [Fact]
    public async Task AContractThatIsAnnounced_HoldsFromItsDay()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(900)).With("contracts", "customer_id,on,kind,mrr", $"C1,{Ago(300)},new,50", $"C1,{Ago(-1)},churn,0");
        await database.ImportAsync(files);
        Assert.Equal((600_00L, null), ((await database.KnownAsync(D))!.Value.Terms.Arr!.Value.Cents, (await database.KnownAsync(D))!.Value.Terms.LeftOn));
        Assert.Equal(D.AddDays(1), (await database.KnownAsync(D.AddDays(1)))!.Value.Terms.LeftOn);
    }

    private static async Task CustomersAsync(TestDatabase database, string terms)
    {
        using var files = new CsvFolder().With("customers", Columns, $"C1,Ada,{Ago(900)},{terms}");
        await database.ImportAsync(files);
    }

    private static async Task<List<T>> EachAsync<T>(TestDatabase database, int[] daysAgo, Func<(Snapshot Snapshot, AccountTerms Terms), T> value)
    {
        var values = new List<T>();
        foreach (var ago in daysAgo)
        {
            values.Add(value((await database.KnownAsync(D.AddDays(-ago)))!.Value));
        }

        return values;
    }
}
