using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health.Scoring;

/// <summary>Scores customers for a day, a range at a time: read snapshots, judge, write. Memory is bounded by one range.</summary>
internal sealed class ScoringRun
{
    /// <summary>
    /// A customer that has left is scored for another year: it may come back, and the churn model needs to see what leaving looked like.
    /// </summary>
    private const int DaysAfterLeaving = 365;

    private readonly IDbContextFactory<CustomerSuccessContext> contexts;
    private readonly Writes writes;
    private readonly PublishedScorecards scorecards;
    private readonly DatedRates rates;
    private readonly SourceStarts sources;

    private ScoringRun(
        (IDbContextFactory<CustomerSuccessContext> Contexts, Writes Writes) database,
        PublishedScorecards scorecards,
        DatedRates rates,
        SourceStarts sources)
    {
        (contexts, writes) = database;
        this.scorecards = scorecards;
        this.rates = rates;
        this.sources = sources;
    }

    public static async Task<ScoringRun> OpenAsync(
        IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, HealthOptions options, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var reporting = options.ReportingCurrency ?? await UsualCurrencyAsync(context, cancellationToken);
        return new ScoringRun(
            (contexts, writes),
            await PublishedScorecards.ReadAsync(context, cancellationToken),
            new DatedRates(
                reporting, options.Rates, await context.Set<ExchangeRate>().Select(rate => new DatedRate(rate.Currency, rate.From, rate.Rate)).ToListAsync(cancellationToken)),
            await SourceStarts.ReadAsync(context, cancellationToken));
    }

    /// <param name="customers">The ids to score.</param>
    /// <param name="standings">Lists and pages are to show this day.</param>
    public async Task<ScoreTally> ScoreAsync(
        IReadOnlyCollection<int> customers, DateOnly day, bool standings, IProgress<ScoreProgress>? progress, CancellationToken cancellationToken)
    {
        var wanted = customers as HashSet<int> ?? [.. customers];
        var tally = new ScoreTally();
        var done = 0;
        foreach (var range in IdRange.Cover(wanted))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var set = await SnapshotReader.ReadAsync(context, range, day, sources, cancellationToken);
            var past = await PastScores.ReadAsync(context, range, day, cancellationToken);
            var segments = await context.Set<Customer>().Where(customer => customer.Id >= range.First && customer.Id <= range.Last)
                .ToDictionaryAsync(customer => customer.Id, customer => customer.Segment, cancellationToken);
            var scored = Judge(set, wanted, past, segments);
            await using var write = await writes.BeginAsync(cancellationToken);
            await ScoreTables.WriteAsync(write, scored, rates.At(day), standings, cancellationToken);
            await write.CommitAsync(cancellationToken);
            scored.ForEach(tally.Add);
            done += scored.Count;
            progress?.Report(new ScoreProgress(day, done, wanted.Count));
        }

        return tally;
    }

    /// <summary>Lists and pages speak of this day from now on.</summary>
    public async Task ShowAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        (await write.Context.SettingsAsync(cancellationToken)).Scored(day, rates.Reporting);
        await write.CommitAsync(cancellationToken);
    }

    private List<ScoredCustomer> Judge(
        SnapshotSet set, HashSet<int> wanted, Dictionary<int, PastScores> past, Dictionary<int, string?> segments)
    {
        var batch = set.Batch;
        var columns = new Dictionary<int, ScoreColumns>();
        var scored = new List<ScoredCustomer>(batch.Count);
        for (var row = 0; row < batch.Count; row++)
        {
            var id = batch.CustomerIds[row];
            if (wanted.Contains(id) && !LeftLongAgo(set.Terms[row], batch.Day) && scorecards.For(segments[id]) is { } card)
            {
                if (!columns.TryGetValue(card.VersionId, out var scores))
                {
                    columns[card.VersionId] = scores = card.Program.Run(batch);
                }

                var reason = Reasons.Of(ScoreExplainer.Explain(card.Program.Scorecard, batch[row]));
                scored.Add(new ScoredCustomer(
                    id, card.VersionId, scores.ScoreOf(row), scores.CoverageOf(row), reason, set.Terms[row], past.GetValueOrDefault(id, PastScores.None), batch, row));
            }
        }

        return scored;
    }

    private static bool LeftLongAgo(AccountTerms terms, DateOnly day) => terms.LeftOn < day.AddDays(-DaysAfterLeaving);

    private static async Task<string> UsualCurrencyAsync(CustomerSuccessContext context, CancellationToken cancellationToken) =>
        await context.Set<Customer>().Where(customer => customer.Currency != null).GroupBy(customer => customer.Currency)
            .OrderByDescending(same => same.Count()).Select(same => same.Key).FirstOrDefaultAsync(cancellationToken)
        ?? await context.Set<Invoice>().Where(invoice => invoice.Currency != null).GroupBy(invoice => invoice.Currency)
            .OrderByDescending(same => same.Count()).Select(same => same.Key).FirstOrDefaultAsync(cancellationToken)
        ?? "USD";
}
