using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Scorecards;

/// <summary>From the first change to a version, and back.</summary>
public sealed class DraftLifeTests
{
    private static readonly Viewer Ines = new(1, "ines@example.com", "Ines", Role.Admin);
    private static readonly Viewer Otto = new(2, "otto@example.com", "Otto", Role.Admin);
    private static readonly Scorecard Moved = ScorecardEdits.Move(ShippedScorecards.Retention, new("support"), 30, new HashSet<ScorecardNode>());

    [Fact]
    public async Task Start_OnWhatIsPublished_IsACopyOfIt()
    {
        await using var database = await ShippedAsync();
        Assert.Equal("retention", (await StartAsync(database, new("retention"))).Value);
        var draft = (await OneAsync(database)).Draft!;
        Assert.Equal((1, 1, "Ines"), (draft.BasedOn, draft.Revision, draft.SavedBy));
        Assert.Empty(ScorecardDiff.Between(ShippedScorecards.Retention, draft.Scorecard));
    }

    [Fact]
    public async Task Start_WhileSomebodyHasADraft_IsRefusedWithTheName()
    {
        await using var database = await ShippedAsync();
        await StartAsync(database, new("retention"));
        var refused = await database.Get<StartDraft>().RunAsync(new("retention"), Otto, CancellationToken.None);
        Assert.Equal("Ines", Assert.IsType<DraftTaken>(refused.Error).By);
    }

    [Fact]
    public async Task Start_OfANewOne_TakesTheCopyUnderItsOwnName()
    {
        await using var database = await ShippedAsync();
        Assert.Equal("big-ones", (await StartAsync(database, new(null, "Big ones", CopyOf: "behavioural"))).Value);
        var view = await OneAsync(database, "big-ones");
        Assert.Equal(("Big ones", 0, null), (view.Draft!.Scorecard.Name, view.Draft.BasedOn, view.Published));
        Assert.IsType<Conflict>((await StartAsync(database, new(null, "big ONES", Template: "retention"))).Error);
        Assert.IsType<Invalid>((await StartAsync(database, new(null, " ", CopyOf: "retention"))).Error);
        Assert.IsType<Invalid>((await StartAsync(database, new(null, new string('x', 101), CopyOf: "retention"))).Error);
        Assert.IsType<NotFound>((await StartAsync(database, new(null, "Other", CopyOf: "nothing"))).Error);
    }

    [Fact]
    public async Task Start_FromATemplate_HasWhatWasShippedUnderTheNameThatIsThere()
    {
        await using var database = await ShippedAsync();
        await StartAsync(database, new("retention", Template: "behavioural"));
        var draft = (await OneAsync(database)).Draft!.Scorecard;
        Assert.Equal(("retention", "Retention", 4), (draft.Key, draft.Name, draft.Categories.Length));
    }

    [Fact]
    public async Task Save_ByASecondAdmin_IsToldAndOverwritesNothing()
    {
        await using var database = await ShippedAsync();
        await StartAsync(database, new("retention"));
        Assert.Equal(2, (await SaveAsync(database, Moved, 1, Ines)).Value.Revision);
        var told = Assert.IsType<DraftTaken>((await SaveAsync(database, ShippedScorecards.Retention, 1, Otto)).Error);
        Assert.Equal(("Ines", 2), (told.By, told.Revision));
        Assert.Equal(30, (await OneAsync(database)).Draft!.Scorecard.Categories[2].Weight);
    }

    [Fact]
    public async Task Save_WithFaults_KeepsTheWorkAndPublishNamesThem()
    {
        await using var database = await ShippedAsync();
        await StartAsync(database, new("retention"));
        var faulty = ScorecardEdits.AddCategory(Moved, "Empty");
        Assert.True((await SaveAsync(database, faulty, 1, Ines)).Succeeded);
        var refused = Assert.IsType<FaultyScorecard>((await PublishAsync(database, 2, "note")).Error);
        Assert.Equal("The category Empty needs a measure.", Assert.Single(refused.Faults).Message);
        Assert.Single((await OneAsync(database)).Versions);
    }

    [Fact]
    public async Task Save_OfANumberThatIsNone_IsRefused()
    {
        await using var database = await ShippedAsync();
        await StartAsync(database, new("retention"));
        Assert.IsType<Invalid>((await SaveAsync(database, Moved with { LeastCoverage = double.NaN }, 1, Ines)).Error);
        Assert.Equal(1, (await OneAsync(database)).Draft!.Revision);
    }

    [Fact]
    public async Task Publish_WithANote_MakesTheNextVersionAndEndsTheDraft()
    {
        await using var database = await ShippedAsync();
        var told = new List<LiveEvent>();
        await StartAsync(database, new("retention"));
        await SaveAsync(database, Moved, 1, Ines);
        using var subscription = database.Get<LiveFeed>().Subscribe(what =>
        {
            told.Add(what);
            return Task.CompletedTask;
        });
        var published = await PublishAsync(database, 2, "  Support counts more ");
        Assert.Equal(new PublishedVersion("retention", "Retention", 2), published.Value);
        var view = await OneAsync(database);
        Assert.Equal((null, 2, "Support counts more", "Ines"), (view.Draft, view.Published!.Number, view.Published.Note, view.Published.PublishedBy));
        Assert.Equal(30, view.Published.Scorecard.Categories[2].Weight);
        Assert.Equal([new ScorecardsChanged("retention")], told);
        Assert.Equal(ScorecardErrorsText.Gone, (await SaveAsync(database, Moved, 2, Otto)).Error!.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Publish_WithoutANote_IsRefused(string note)
    {
        await using var database = await ShippedAsync();
        await StartAsync(database, new("retention"));
        Assert.IsType<Invalid>((await PublishAsync(database, 1, note)).Error);
        Assert.NotNull((await OneAsync(database)).Draft);
    }

    [Fact]
    public async Task PublishAndDiscard_OfWhatSomebodyElseSavedSince_AreRefused()
    {
        await using var database = await ShippedAsync();
        await StartAsync(database, new("retention"));
        await SaveAsync(database, Moved, 1, Otto);
        Assert.IsType<DraftTaken>((await PublishAsync(database, 1, "note")).Error);
        Assert.IsType<DraftTaken>((await database.Get<DiscardDraft>().RunAsync("retention", 1, Ines, CancellationToken.None)).Error);
        Assert.True((await database.Get<DiscardDraft>().RunAsync("retention", 2, Ines, CancellationToken.None)).Succeeded);
        Assert.Null((await OneAsync(database)).Draft);
    }

    [Fact]
    public async Task RollBack_ToAnOlderVersion_PublishesItAgainAsANewOne()
    {
        await using var database = await ShippedAsync();
        await StartAsync(database, new("retention"));
        await SaveAsync(database, Moved, 1, Ines);
        await PublishAsync(database, 2, "Support counts more");
        Assert.IsType<Invalid>((await RollBackAsync(database, 2)).Error);
        Assert.IsType<NotFound>((await RollBackAsync(database, 9)).Error);
        Assert.Equal(3, (await RollBackAsync(database, 1)).Value.Number);
        var versions = (await OneAsync(database)).Versions;
        Assert.Equal([3, 2, 1], versions.Select(version => version.Number));
        Assert.Empty(ScorecardDiff.Between(versions[0].Scorecard, ShippedScorecards.Retention));
    }

    internal static async Task<TestDatabase> ShippedAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await database.Get<PublishShippedScorecards>().RunAsync(CancellationToken.None);
        return database;
    }

    private static Task<Result<string>> StartAsync(TestDatabase database, DraftStart start) => database.Get<StartDraft>().RunAsync(start, Ines, CancellationToken.None);

    private static Task<Result<DraftSaved>> SaveAsync(TestDatabase database, Scorecard scorecard, int revision, Viewer by) =>
        database.Get<SaveDraft>().RunAsync(scorecard, revision, by, CancellationToken.None);

    private static Task<Result<PublishedVersion>> PublishAsync(TestDatabase database, int revision, string note) =>
        database.Get<PublishScorecard>().RunAsync("retention", revision, note, Ines, CancellationToken.None);

    private static Task<Result<PublishedVersion>> RollBackAsync(TestDatabase database, int number) =>
        database.Get<RollBackScorecard>().RunAsync("retention", number, "It did not work out", Ines, CancellationToken.None);

    private static async Task<ScorecardView> OneAsync(TestDatabase database, string key = "retention") =>
        (await database.Get<ScorecardQueries>().OneAsync(key, Ines, CancellationToken.None)).Value;

    private static class ScorecardErrorsText
    {
        public const string Gone = "This draft is gone: it was published or discarded by somebody else.";
    }
}
