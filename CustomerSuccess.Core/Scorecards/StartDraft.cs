using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>Begins to work on a scorecard: on what is published, on a shipped template, or on a copy under a new name.</summary>
public sealed class StartDraft(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <returns>The key of the scorecard.</returns>
    public async Task<Result<string>> RunAsync(DraftStart start, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ScorecardErrors.NotAllowed;
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        var made = start.Key is { } key ? await OfKnownAsync(write.Context, start, key, cancellationToken) : await OfNewAsync(write.Context, start, cancellationToken);
        if (!made.Succeeded)
        {
            return made.Error;
        }

        var (scorecard, basedOn) = made.Value;
        if (await write.Context.Set<ScorecardDraft>().SingleOrDefaultAsync(draft => draft.ScorecardKey == scorecard.Key, cancellationToken) is { } draft)
        {
            return new DraftTaken(draft.SavedBy, draft.SavedAt, draft.Revision);
        }

        write.Context.Add(new ScorecardDraft(scorecard, basedOn, viewer, clock.GetUtcNow()));
        await write.CommitAsync(cancellationToken);
        await live.PublishAsync(new ScorecardsChanged(scorecard.Key));
        return scorecard.Key;
    }

    private static async Task<Result<(Scorecard Scorecard, int BasedOn)>> OfKnownAsync(
        CustomerSuccessContext context, DraftStart start, string key, CancellationToken cancellationToken)
    {
        if (await context.NewestVersionAsync(key, cancellationToken) is not { } newest)
        {
            return ScorecardErrors.Unknown(key);
        }

        var source = await SourceAsync(context, start, key, cancellationToken);
        return source.Succeeded ? (source.Value with { Key = key, Name = newest.Name }, newest.Number) : source.Error;
    }

    private static async Task<Result<(Scorecard Scorecard, int BasedOn)>> OfNewAsync(
        CustomerSuccessContext context, DraftStart start, CancellationToken cancellationToken)
    {
        var name = start.Name?.Trim() ?? "";
        if (name.Length > ScorecardRules.LongestName || ScorecardKeys.Of(name) is not { } key)
        {
            return ScorecardErrors.NameExpected(name);
        }

        if (await context.NewestVersionAsync(key, cancellationToken) is not null
            || await context.Set<ScorecardDraft>().AnyAsync(draft => draft.ScorecardKey == key, cancellationToken))
        {
            return ScorecardErrors.NameTaken(name);
        }

        var source = await SourceAsync(context, start, start.CopyOf ?? "", cancellationToken);
        return source.Succeeded ? (source.Value with { Key = key, Name = name }, 0) : source.Error;
    }

    private static async Task<Result<Scorecard>> SourceAsync(
        CustomerSuccessContext context, DraftStart start, string key, CancellationToken cancellationToken) =>
        start.Template is { } template ? ShippedScorecards.All.FirstOrDefault(shipped => shipped.Key == template) is { } shipped ? shipped : ScorecardErrors.Unknown(template)
        : await context.NewestVersionAsync(start.CopyOf ?? key, cancellationToken) is { } version ? version.Read()
        : ScorecardErrors.Unknown(start.CopyOf ?? key);
}
