using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Core.Snapshots.Reading;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Snapshots;

/// <summary>When customers were there, against what snapshots say of every day.</summary>
public sealed class StayReadingTests
{
    [Fact]
    public async Task Stays_ByContracts_AreThoseOfTheSnapshots()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(-60)));
        using var files = DatedFacts.UpTo(D.AddDays(60));
        await database.ImportAsync(files);
        var stays = await AgreesAsync(database, from: 200, through: -55);
        Assert.Equal([D.AddDays(-70), D.AddDays(50)], stays.Leavings);
    }

    [Fact]
    public async Task Stays_ByCustomersThatCameBack_AreThoseOfTheSnapshots()
    {
        var clock = new FixedClock(Ago(95));
        await using var database = await TestDatabase.CreateAsync(clock);
        foreach (var (ago, churnedOn) in new[] { (90, ""), (80, Ago(85)), (60, ""), (20, Ago(30)), (10, Ago(25)) })
        {
            clock.Set(Ago(ago));
            using var files = new CsvFolder().With("customers", "customer_id,name,started_on,mrr,churned_on", $"C1,Ada,{Ago(300)},100,{churnedOn}");
            await database.ImportAsync(files);
        }

        var stays = await AgreesAsync(database, from: 100, through: 0);
        Assert.Equal(2, stays.Leavings.Count);
    }

    [Fact]
    public async Task Stays_OfACustomerThatNobodySaidHadLeft_HaveNoEnd()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(100));
        await database.ImportAsync(files);
        Assert.Empty((await AgreesAsync(database, from: 100, through: 0)).Leavings);
    }

    private static async Task<Stays> AgreesAsync(TestDatabase database, int from, int through)
    {
        await using var context = database.Read();
        var starts = await context.Set<Customer>().ToDictionaryAsync(customer => customer.Id, customer => customer.StartedOn);
        var stays = (await StayReading.ReadAsync(context, starts, CancellationToken.None)).Single().Value;
        for (var ago = from; ago >= through; ago--)
        {
            var known = await database.KnownAsync(D.AddDays(-ago));
            Assert.True(stays.IsThere(D.AddDays(-ago)) == (known!.Value.Terms.LeftOn is null), $"{ago} days before {D}");
        }

        return stays;
    }
}
