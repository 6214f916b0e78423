using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Core.Scorecards.Model;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>The steps of the studio that end a draft or make a version: each is asked for first, and scoring follows where it must.</summary>
public sealed class StudioActs(DiscardDraft discard, PublishScorecard publish, RollBackScorecard rollBack, ScoringDesk scoring, StudioDialogs dialogs)
{
    /// <returns>False when somebody thought better of it.</returns>
    public async Task<Result<bool>> DiscardAsync(string key, int revision, Viewer viewer)
    {
        if (!await dialogs.SureAsync("Discard draft", "What was changed since the last publish is lost.", "Discard"))
        {
            return false;
        }

        var done = await discard.RunAsync(key, revision, viewer, CancellationToken.None);
        return done.Succeeded ? true : done.Error;
    }

    /// <param name="draftName">"v8".</param>
    /// <param name="note">As far as it was written.</param>
    /// <returns>False when somebody thought better of it.</returns>
    public async Task<Result<bool>> PublishAsync(ScorecardView view, string draftName, int revision, DraftEffect? effect, string note, Viewer viewer)
    {
        if (await dialogs.NoteAsync($"Publish {draftName}", StudioWords.Effect(view, effect), "Publish", note) is not { } reason)
        {
            return false;
        }

        var published = await publish.RunAsync(view.Key, revision, reason, viewer, CancellationToken.None);
        return Score(published, version => $"{version.Name} v{version.Number} is published", viewer);
    }

    /// <param name="number">Of the version to go back to.</param>
    /// <returns>False when somebody thought better of it.</returns>
    public async Task<Result<bool>> RollBackAsync(string key, int number, string draftName, Viewer viewer)
    {
        var effect = $"What v{number} said is published again as {draftName}, and everybody it applies to is scored anew. No version is lost.";
        if (await dialogs.NoteAsync($"Roll back to v{number}", effect, "Roll back", "") is not { } reason)
        {
            return false;
        }

        var published = await rollBack.RunAsync(key, number, reason, viewer, CancellationToken.None);
        return Score(published, version => $"{version.Name} v{version.Number} says again what v{number} said", viewer);
    }

    private Result<bool> Score(Result<PublishedVersion> published, Func<PublishedVersion, string> why, Viewer viewer)
    {
        if (!published.Succeeded)
        {
            return published.Error;
        }

        scoring.Start(why(published.Value), viewer);
        return true;
    }
}
