using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Core.Touches;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Touches;

public sealed class RateCustomerTests
{
    private static readonly Viewer Ann = new(1, "Ann@Example.com", "Ann", Role.Csm);
    private static readonly Viewer Bob = new(2, "bob@example.com", "Bob", Role.Csm);
    private static readonly Viewer Lea = new(3, "lea@example.com", "Lea", Role.Leader);

    [Fact]
    public async Task RunAsync_ByTheOwner_CountsOnTheDayThatIsShown()
    {
        await using var database = await OwnedAsync();
        var rated = await RateAsync(database, 2, " They are looking around. ", Ann);
        Assert.True(rated.Succeeded, rated.Error?.Message);
        await database.Get<RescoreAfterImport>().RunAsync([rated.Value], HistoryDays.MonthEnds, progress: null, CancellationToken.None);
        await using var context = database.Read();
        var call = await context.Set<SentimentCall>().SingleAsync();
        Assert.Equal((new DateOnly(2026, 11, 18), 2, "They are looking around.", "Ann"), (call.On, call.Rating, call.Note, call.SaidBy));
        var header = (await database.Get<HealthQueries>().HeaderAsync("C1", Ann, CancellationToken.None))!;
        Assert.Equal((2, 0), (header[Input.CsmRating], header[Input.CsmRatingAge]));
        Assert.Equal(new DateOnly(2026, 11, 18), header.Day);
    }

    [Fact]
    public async Task RunAsync_TwiceOnADay_KeepsTheLastWord()
    {
        await using var database = await OwnedAsync();
        await RateAsync(database, 2, "hm", Ann);
        await RateAsync(database, 5, null, Lea);
        await using var context = database.Read();
        var call = await context.Set<SentimentCall>().SingleAsync();
        Assert.Equal((5, null, "Lea"), (call.Rating, call.Note, call.SaidBy));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public async Task RunAsync_OutsideTheScale_SaysWhatWasExpected(int rating)
    {
        await using var database = await OwnedAsync();
        Assert.Equal("Choose a rating from 1 (lost) to 5 (delighted).", (await RateAsync(database, rating, null, Ann)).Error?.Message);
        await using var context = database.Read();
        Assert.Empty(await context.Set<SentimentCall>().ToListAsync());
    }

    [Fact]
    public async Task RunAsync_ByAnotherCsm_IsForbidden()
    {
        await using var database = await OwnedAsync();
        Assert.IsType<Forbidden>((await RateAsync(database, 3, null, Bob)).Error);
        Assert.IsType<NotFound>((await database.Get<RateCustomer>().RunAsync("nobody", 3, null, Ann, CancellationToken.None)).Error);
        Assert.IsType<Invalid>((await RateAsync(database, 3, new string('x', 4_001), Ann)).Error);
    }

    private static Task<Result<int>> RateAsync(TestDatabase database, int rating, string? note, Viewer viewer) =>
        database.Get<RateCustomer>().RunAsync("C1", rating, note, viewer, CancellationToken.None);

    /// <summary>Today is the 20th, and data ends on the 18th.</summary>
    private static async Task<TestDatabase> OwnedAsync()
    {
        var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().With("customers", "customer_id,name,started_on,owner_email", "C1,Ada,2026-01-01,ann@example.com")
            .With("usage", "customer_id,day,logins", "C1,2026-11-18,3");
        var report = await database.ImportAsync(files);
        await database.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, HistoryDays.MonthEnds, progress: null, CancellationToken.None);
        return database;
    }
}
