using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>What somebody who tunes a draft needs beside it: the draft as others left it, the values of customers, and what the draft would do.</summary>
public sealed class DraftQueries(IDbContextFactory<CustomerSuccessContext> contexts, ShownDay shown)
{
    private const int HistogramBins = 20;

    /// <summary>The draft as it was last saved, whoever did.</summary>
    public async Task<Result<DraftView>> DraftAsync(string scorecardKey, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ScorecardErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var draft = await context.Set<ScorecardDraft>().SingleOrDefaultAsync(draft => draft.ScorecardKey == scorecardKey, cancellationToken);
        return draft is null ? ScorecardErrors.DraftGone : new DraftView(draft.Read(), draft.BasedOn, draft.Revision, draft.SavedBy, draft.SavedAt);
    }

    /// <summary>How the customers that a scorecard applies to are spread over the values of an input; everybody when it applies to nobody.</summary>
    /// <param name="range">Where the first bin begins and the last one ends, which is further up.</param>
    public async Task<Result<Histogram>> ValuesAsync(
        string scorecardKey, Input input, (double Low, double High) range, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ScorecardErrors.NotAllowed;
        }

        var (today, rows) = await OwnAsync(scorecardKey, cancellationToken);
        return Histogram.Of(Values(today, rows, input), range.Low, range.High, HistogramBins);
    }

    /// <summary>Share of the customers that a scorecard applies to, 0 to 1, of whom each input is known; of everybody when it applies to nobody.</summary>
    public async Task<Result<Dictionary<Input, double>>> KnownAsync(string scorecardKey, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ScorecardErrors.NotAllowed;
        }

        var (today, rows) = await OwnAsync(scorecardKey, cancellationToken);
        return Inputs.All.ToDictionary(
            info => info.Input,
            info => rows.Count == 0 ? 0 : Values(today, rows, info.Input).Count(value => !double.IsNaN(value)) / (double)rows.Count);
    }

    /// <summary>Arithmetic over the shown day: how many would be in which band.</summary>
    /// <param name="draft">Must have no faults.</param>
    public async Task<Result<DraftEffect>> EffectAsync(string scorecardKey, Scorecard draft, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ScorecardErrors.NotAllowed;
        }

        if (ScorecardRules.Faults(draft).ToList() is { Count: > 0 } faults)
        {
            return new FaultyScorecard(faults);
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var published = await context.NewestVersionAsync(scorecardKey, cancellationToken);
        var (today, rows) = await OwnAsync(scorecardKey, cancellationToken);
        var before = published is null ? null : new ScoreProgram(published.Read()).Run(today.Snapshots);
        var after = new ScoreProgram(draft).Run(today.Snapshots);
        return DraftEffect.Of(
            [.. rows.Select(row => before?.ScoreOf(row))], [.. rows.Select(row => after.ScoreOf(row))], [.. rows.Select(row => today.Customers[row].Arr)]);
    }

    private static IEnumerable<double> Values(ShownCustomers today, IReadOnlyList<int> rows, Input input) => rows.Select(row => today.Snapshots.Column(input)[row]);

    /// <returns>The shown day, and the rows of it that the scorecard applies to.</returns>
    private async Task<(ShownCustomers Today, IReadOnlyList<int> Rows)> OwnAsync(string key, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var lines = await context.Set<ScorecardPriority>().OrderBy(priority => priority.Position)
            .Select(priority => new ScorecardRule(priority.ScorecardKey, priority.Segment)).ToListAsync(cancellationToken);
        var today = await shown.ReadAsync(cancellationToken);
        var all = Enumerable.Range(0, today.Customers.Length).ToList();
        var own = all.FindAll(row => ScorecardRule.Choose(lines, today.Customers[row].Segment) == key);
        return (today, own.Count > 0 ? own : all);
    }
}
