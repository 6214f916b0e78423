using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>Scorecards as admins see them: what is published, what is being worked on, and to whom each applies.</summary>
public sealed class ScorecardQueries(IDbContextFactory<CustomerSuccessContext> contexts, ShownDay shown)
{
    public async Task<Result<ScorecardList>> ListAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ScorecardErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var versions = await context.Set<ScorecardVersion>()
            .Where(version => !context.Set<ScorecardVersion>().Any(later => later.ScorecardKey == version.ScorecardKey && later.Number > version.Number))
            .ToListAsync(cancellationToken);
        var drafts = await context.Set<ScorecardDraft>().ToListAsync(cancellationToken);
        var lines = await LinesAsync(context, cancellationToken);
        var today = await shown.ReadAsync(cancellationToken);
        var got = PriorityPreview.Of(lines, today.Customers);
        return new ScorecardList(
            [
                .. versions.Select(version => version.ScorecardKey).Union(drafts.Select(draft => draft.ScorecardKey))
                    .Select(key => Row(key, versions.Find(version => version.ScorecardKey == key), drafts.Find(draft => draft.ScorecardKey == key), got))
                    .OrderByDescending(row => row.Customers).ThenBy(row => row.Name, StringComparer.Ordinal),
            ],
            [.. versions.Select(version => version.Read())],
            lines,
            [
                .. today.Customers.Where(customer => customer.Segment is not null).GroupBy(customer => customer.Segment!, StringComparer.OrdinalIgnoreCase)
                    .OrderBy(segment => segment.Key, StringComparer.Ordinal).Select(segment => (segment.Key, segment.Count())),
            ],
            today.Currency);
    }

    public async Task<Result<ScorecardView>> OneAsync(string scorecardKey, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ScorecardErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var versions = await context.Set<ScorecardVersion>().Where(version => version.ScorecardKey == scorecardKey)
            .OrderByDescending(version => version.Number).ToListAsync(cancellationToken);
        var draft = await context.Set<ScorecardDraft>().SingleOrDefaultAsync(draft => draft.ScorecardKey == scorecardKey, cancellationToken);
        if (versions.Count == 0 && draft is null)
        {
            return ScorecardErrors.Unknown(scorecardKey);
        }

        var scored = await context.Set<CustomerStanding>().Where(standing => standing.LeftOn == null).GroupBy(standing => standing.ScorecardVersionId)
            .Select(same => new { same.Key, Customers = same.Count() }).ToDictionaryAsync(same => same.Key, same => same.Customers, cancellationToken);
        var today = await shown.ReadAsync(cancellationToken);
        var own = PriorityPreview.Of(await LinesAsync(context, cancellationToken), today.Customers).Where(line => line.Rule?.ScorecardKey == scorecardKey).ToList();
        return new ScorecardView(
            scorecardKey,
            draft?.Name ?? versions[0].Name,
            [
                .. versions.Select(version => new VersionView(
                    version.Number, version.Read(), version.Note, version.PublishedBy, version.PublishedAt, scored.GetValueOrDefault(version.Id))),
            ],
            draft is null ? null : new DraftView(draft.Read(), draft.BasedOn, draft.Revision, draft.SavedBy, draft.SavedAt),
            own.Sum(line => line.Customers),
            today.Customers.Length,
            own.Aggregate(Money.Zero, (sum, line) => sum + line.Arr),
            [.. own.Select(line => line.Rule!.Segment)],
            today.Currency);
    }

    /// <param name="lines">A priority list that need not be saved.</param>
    public async Task<Result<List<PriorityLine>>> PreviewAsync(IReadOnlyList<ScorecardRule> lines, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ScorecardErrors.NotAllowed;
        }

        return PriorityPreview.Of(lines, [.. (await shown.ReadAsync(cancellationToken)).Customers]).ToList();
    }

    private static ScorecardRow Row(string key, ScorecardVersion? version, ScorecardDraft? draft, IReadOnlyList<PriorityLine> got)
    {
        var own = got.Where(line => line.Rule?.ScorecardKey == key).ToList();
        var scorecard = version?.Read() ?? draft!.Read();
        return new ScorecardRow(
            key,
            scorecard.Name,
            scorecard.Purpose,
            scorecard.Measures.Count(),
            version?.Number ?? 0,
            version?.PublishedAt,
            version?.PublishedBy,
            own.Sum(line => line.Customers),
            own.Aggregate(Money.Zero, (sum, line) => sum + line.Arr),
            draft?.SavedBy,
            draft?.SavedAt,
            own.Count == 0 && ShippedScorecards.All.All(shipped => shipped.Key != key));
    }

    private static Task<List<ScorecardRule>> LinesAsync(CustomerSuccessContext context, CancellationToken cancellationToken) =>
        context.Set<ScorecardPriority>().OrderBy(priority => priority.Position)
            .Select(priority => new ScorecardRule(priority.ScorecardKey, priority.Segment)).ToListAsync(cancellationToken);
}
