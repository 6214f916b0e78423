using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Snapshots;

/// <summary>Files hold what is true now. When somebody comes back, the days of the absence must stay as they were known.</summary>
public sealed class ReturnTests
{
    [Fact]
    public async Task ACustomerThatLeftAndCameBack_HadLeftInBetween()
    {
        var clock = new FixedClock(Ago(95));
        await using var database = await TestDatabase.CreateAsync(clock);
        await CustomerAsync(database, churnedOn: "");
        clock.Set(Ago(50));
        await CustomerAsync(database, churnedOn: Ago(60));
        clock.Set(Ago(10));
        await CustomerAsync(database, churnedOn: "");
        Assert.Equal(
            [(null, 1200), (null, 1200), (D.AddDays(-60), 0), (D.AddDays(-60), 0), (D.AddDays(-60), 0), (null, 1200), (null, (int?)1200)],
            await EachAsync(database, [90, 61, 60, 40, 11, 10, 0], terms => (terms.LeftOn, (int?)terms.Arr?.Units)));
    }

    [Fact]
    public async Task ACustomerThatLeftTwice_IsGoneBothTimes()
    {
        var clock = new FixedClock(Ago(95));
        await using var database = await TestDatabase.CreateAsync(clock);
        foreach (var (ago, churnedOn) in new[] { (80, Ago(85)), (60, ""), (20, Ago(30)) })
        {
            clock.Set(Ago(ago));
            await CustomerAsync(database, churnedOn);
        }

        Assert.Equal(
            [null, D.AddDays(-85), D.AddDays(-85), null, null, D.AddDays(-30), (DateOnly?)D.AddDays(-30)],
            await EachAsync(database, [86, 85, 61, 60, 31, 30, 0], terms => terms.LeftOn));
    }

    [Fact]
    public async Task ADayOfLeavingThatIsMovedBeforeItCame_IsTheNewOne()
    {
        var clock = new FixedClock(Ago(50));
        await using var database = await TestDatabase.CreateAsync(clock);
        await CustomerAsync(database, churnedOn: Ago(20));
        clock.Set(Ago(30));
        await CustomerAsync(database, churnedOn: Ago(5));
        Assert.Equal([null, null, null, (DateOnly?)D.AddDays(-5)], await EachAsync(database, [40, 20, 6, 5], terms => terms.LeftOn));
    }

    [Fact]
    public async Task AChampionWhoStoppedAndBecameOneAgain_WasNoneInBetween()
    {
        var clock = new FixedClock(Ago(95));
        await using var database = await TestDatabase.CreateAsync(clock);
        await CustomerAsync(database, churnedOn: "");
        foreach (var (ago, contact) in new[] { (90, "true,"), (60, "false,"), (30, "true,"), (10, "false,") })
        {
            clock.Set(Ago(ago));
            await ContactAsync(database, contact);
        }

        Assert.Equal([1, 1, 1, 0, 0, 1, 1, 0, 0.0], await ChampionAsync(database, [100, 90, 61, 60, 31, 30, 11, 10, 0]));
    }

    [Fact]
    public async Task AChampionWhoLeftAndCameBack_WasAwayInBetween()
    {
        var clock = new FixedClock(Ago(95));
        await using var database = await TestDatabase.CreateAsync(clock);
        await CustomerAsync(database, churnedOn: "");
        foreach (var (ago, contact) in new[] { (90, "true,"), (50, $"true,{Ago(60)}"), (20, "true,") })
        {
            clock.Set(Ago(ago));
            await ContactAsync(database, contact);
        }

        Assert.Equal([1, 1, 0, 0, 1, 1.0], await ChampionAsync(database, [90, 61, 60, 21, 20, 0]));
    }

    [Fact]
    public async Task ANewChampion_WasNoneBefore()
    {
        var clock = new FixedClock(Ago(95));
        await using var database = await TestDatabase.CreateAsync(clock);
        await CustomerAsync(database, churnedOn: "");
        await ContactAsync(database, "false,");
        clock.Set(Ago(30));
        await ContactAsync(database, "true,");
        Assert.Equal([double.NaN, double.NaN, 1, 1], await ChampionAsync(database, [95, 31, 30, 0]));
    }

    [Fact]
    public async Task AChampionWhoseLeavingIsKnownAhead_IsThereUntilThen()
    {
        var clock = new FixedClock(Ago(95));
        await using var database = await TestDatabase.CreateAsync(clock);
        await CustomerAsync(database, churnedOn: "");
        await ContactAsync(database, $"true,{Ago(30)}");
        Assert.Equal([1, 1, 0, 0.0], await ChampionAsync(database, [95, 31, 30, 0]));
    }

    [Fact]
    public async Task OneOfTwoChampions_IsEnough()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(100))
            .With("contacts", "customer_id,contact_id,is_champion,left_on", $"C1,P1,true,{Ago(40)}", "C1,P2,true,", "C1,P3,false,");
        await database.ImportAsync(files);
        Assert.Equal([1, 1, 1.0], await ChampionAsync(database, [100, 40, 0]));
    }

    private static async Task CustomerAsync(TestDatabase database, string churnedOn)
    {
        using var files = new CsvFolder().With("customers", "customer_id,name,started_on,mrr,churned_on", $"C1,Ada,{Ago(300)},100,{churnedOn}");
        await database.ImportAsync(files);
    }

    private static async Task ContactAsync(TestDatabase database, string championAndLeft)
    {
        using var files = new CsvFolder().With("contacts", "customer_id,contact_id,is_champion,left_on", $"C1,P1,{championAndLeft}");
        await database.ImportAsync(files);
    }

    private static Task<List<double>> ChampionAsync(TestDatabase database, int[] daysAgo) => EachAsync(database, daysAgo, x => x.Snapshot[Input.ChampionPresent]);

    private static Task<List<T>> EachAsync<T>(TestDatabase database, int[] daysAgo, Func<AccountTerms, T> value) => EachAsync(database, daysAgo, x => value(x.Terms));

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
