using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Planning;

public sealed class DryRunDraftTests
{
    [Fact]
    public async Task DryRun_OfWhatIsBeingWritten_SaysWhatHappensWhenWithItsTexts()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        var draft = ShippedPlaybooks.Of("high-save");
        var moved = draft with { Steps = [draft.Steps[0] with { Title = "Begin here", Due = StepDue.Hours(2) }, .. draft.Steps.Skip(1)] };

        var run = await story.Database.Get<RehearsalQueries>().DryRunDraftAsync("high-save", moved, "C1", Ann, CancellationToken.None);

        Assert.NotNull(run);
        Assert.True(run.Fits);
        Assert.Equal("Etc/UTC", run.Zone.Id);
        Assert.Equal(Noon.AddHours(2), run.Steps.Single(step => step.Step.Title == "Begin here").At);
        Assert.Equal(moved.Steps.Where(step => step.Template is not null).Select(step => step.Id).Order(), run.Texts.Keys.Order());
        Assert.All(run.Texts.Values, text => Assert.True(text.Draft.Text.Length > 0 || text.Draft.Missing.Count > 0));
        Assert.Empty(await story.RunsAsync());
    }

    [Fact]
    public async Task DryRun_OfAPlaybookWithALoop_IsNotTried()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        var draft = ShippedPlaybooks.Of("high-save");
        var loop = draft with { Steps = [draft.Steps[0] with { Due = new StepDue(0, After: draft.Steps[0].Id) }] };

        Assert.Null(await story.Database.Get<RehearsalQueries>().DryRunDraftAsync("high-save", loop, "C1", Ann, CancellationToken.None));
        Assert.Null(await story.Database.Get<RehearsalQueries>().ForecastDraftAsync("high-save", loop, Ann, CancellationToken.None));
    }

    [Fact]
    public async Task Forecast_OfAnUnchangedDraft_IsThatOfThePublishedPlaybook()
    {
        await using var story = await PlayStory.BeginAsync([.. Enumerable.Repeat(Band.HighRisk, 8)], "high-save");
        var queries = story.Database.Get<RehearsalQueries>();

        var draft = await queries.ForecastDraftAsync("high-save", ShippedPlaybooks.Of("high-save"), Adam, CancellationToken.None);
        var published = await queries.ForecastAsync("high-save", Adam, CancellationToken.None);

        Assert.NotEmpty(draft!.Lines);
        Assert.Equal(published!.Lines, draft.Lines);
        Assert.Equal(published.Entries, draft.Entries);
    }
}
