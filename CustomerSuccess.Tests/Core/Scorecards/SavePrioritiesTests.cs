using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Scorecards;

public sealed class SavePrioritiesTests
{
    private static readonly ScorecardRule[] Shipped = [new("retention", null)];

    [Fact]
    public async Task Save_OfLines_DecidesWhoGetsWhich()
    {
        await using var database = await FilledAsync();
        ScorecardRule[] lines = [new("behavioural", "Enterprise"), new("retention", null)];
        Assert.True((await SaveAsync(database, Shipped, lines)).Succeeded);
        var list = (await database.Get<ScorecardQueries>().ListAsync(Viewer.System, CancellationToken.None)).Value;
        Assert.Equal(lines, list.Lines);
        Assert.Equal([("Retention", 2), ("Behavioural", 1), ("Marketing-integrated", 0)], list.Rows.Select(row => (row.Name, row.Customers)));
        Assert.Equal([("Enterprise", 1), ("SMB", 1)], list.Segments);
        var view = (await database.Get<ScorecardQueries>().OneAsync("behavioural", Viewer.System, CancellationToken.None)).Value;
        Assert.Equal((1, 3, 100m), (view.Customers, view.AllCustomers, view.Arr.Units));
        Assert.Equal(["Enterprise"], view.Segments);
    }

    [Theory]
    [InlineData("retention", "Nobody", "No customer is in the segment Nobody. Take the line out, or choose another segment.")]
    [InlineData("unknown", "SMB", "There is no scorecard unknown.")]
    public async Task Save_OfALineThatCannotWork_IsRefusedInWords(string key, string segment, string said)
    {
        await using var database = await FilledAsync();
        Assert.Equal(said, (await SaveAsync(database, Shipped, [new(key, segment), .. Shipped])).Error!.Message);
        Assert.Equal(Shipped, (await database.Get<ScorecardQueries>().ListAsync(Viewer.System, CancellationToken.None)).Value.Lines);
    }

    [Fact]
    public async Task Save_OfALineThatIsNeverReached_IsRefused()
    {
        await using var database = await FilledAsync();
        Assert.IsType<Invalid>((await SaveAsync(database, Shipped, [.. Shipped, new("behavioural", "SMB")])).Error);
        Assert.IsType<Invalid>((await SaveAsync(database, Shipped, [])).Error);
    }

    [Fact]
    public async Task Save_AfterSomebodyElseDid_OverwritesNothing()
    {
        await using var database = await FilledAsync();
        await SaveAsync(database, Shipped, [new("behavioural", null)]);
        Assert.IsType<Conflict>((await SaveAsync(database, Shipped, [new("marketing-integrated", null)])).Error);
        Assert.Equal("behavioural", (await database.Get<ScorecardQueries>().ListAsync(Viewer.System, CancellationToken.None)).Value.Lines.Single().ScorecardKey);
    }

    [Fact]
    public async Task Remove_OfAScorecard_NeedsThatNobodyWasJudgedByItOrWillBe()
    {
        await using var database = await FilledAsync();
        var (remove, admin, none) = (database.Get<RemoveScorecard>(), Viewer.System, CancellationToken.None);
        await database.Get<StartDraft>().RunAsync(new(null, "Mine", CopyOf: "retention"), admin, none);
        await database.Get<PublishScorecard>().RunAsync("mine", 1, "First", admin, none);
        await SaveAsync(database, Shipped, [new("mine", "SMB"), .. Shipped]);
        Assert.IsType<Invalid>((await remove.RunAsync("retention", admin, none)).Error);
        Assert.IsType<NotFound>((await remove.RunAsync("nothing", admin, none)).Error);
        Assert.IsType<Conflict>((await remove.RunAsync("mine", admin, none)).Error);
        await SaveAsync(database, [new("mine", "SMB"), .. Shipped], Shipped);
        Assert.True((await remove.RunAsync("mine", admin, none)).Succeeded);
        Assert.IsType<NotFound>((await database.Get<ScorecardQueries>().OneAsync("mine", admin, none)).Error);
    }

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await Standings.CreateAsync(
            new Stand("C1", 80, Arr: 100, Segment: "Enterprise"), new Stand("C2", 50, Segment: "SMB"), new Stand("C3", 50), new Stand("C4", 10, LeftOn: Standings.Day));
        await database.Get<PublishShippedScorecards>().RunAsync(CancellationToken.None);
        return database;
    }

    private static Task<Result<Done>> SaveAsync(TestDatabase database, ScorecardRule[] before, ScorecardRule[] lines) =>
        database.Get<SavePriorities>().RunAsync(before, lines, Viewer.System, CancellationToken.None);
}
