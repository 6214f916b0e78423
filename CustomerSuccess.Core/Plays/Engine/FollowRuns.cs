using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>
/// Looks from data whether runs have ended and how, whether customers have answered and steps have worked; held-out customers are followed alike. Tasks go along
/// with their customers.
/// </summary>
public sealed class FollowRuns(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock, LiveFeed live)
{
    private const int Batch = 300;

    /// <param name="customers">Ids; null: all.</param>
    public async Task<FollowSummary> RunAsync(IReadOnlyCollection<int>? customers, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (runs, findings) = await LookAsync(customers, now, cancellationToken);
        foreach (var some in findings.Chunk(Batch))
        {
            await WriteAsync(some, now, cancellationToken);
        }

        var given = await TaskOwners.GiveAnewAsync(contexts, writes, customers, now, cancellationToken);
        if (findings.Count + given.Count > 0)
        {
            await live.PublishAsync(new PlaysChanged([.. findings.Select(finding => finding.CustomerId).Concat(given).Distinct()]));
        }

        if (findings.Where(finding => finding.End is not null).Select(finding => finding.CustomerId).Distinct().ToList() is { Count: > 0 } ended)
        {
            // With a run go its offers that nobody has answered, and its approvals.
            await live.PublishAsync(new OffersChanged(ended));
            await live.PublishAsync(new ApprovalsChanged());
        }

        return new FollowSummary(runs, findings.Count(finding => finding.End is not null), findings.Count(finding => finding.AnsweredAt is not null));
    }

    private async Task<(int Runs, IReadOnlyList<RunFinding> Findings)> LookAsync(IReadOnlyCollection<int>? customers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var runs = await FollowedRuns.OpenAsync(context, customers, cancellationToken);
        if (runs.Count == 0)
        {
            return (0, []);
        }

        var versions = await PlaybookReading.VersionsAsync(context, runs.Select(run => (run.PlaybookKey, run.Version)), cancellationToken);
        var subjects = (await SubjectReading.OfAsync(context, [.. runs.Select(run => run.CustomerId).Distinct()], [.. versions.Values.Select(FollowedRuns.Asked)], now, cancellationToken))
            .ToDictionary(subject => subject.CustomerId);
        var answers = await AnswersAsync(context, runs, cancellationToken);
        var done = await FollowedRuns.DoneAsync(context, runs, versions.Values, cancellationToken);
        var calendar = await context.CalendarAsync(cancellationToken);
        return (runs.Count, [.. runs.Where(run => subjects.ContainsKey(run.CustomerId))
            .Select(run => RunFinding.Of(run, versions[(run.PlaybookKey, run.Version)], subjects[run.CustomerId], answers[run.CustomerId], done[run.Id], calendar, now)).OfType<RunFinding>()]);
    }

    /// <summary>What came in from customers since the oldest of their runs that nobody has answered.</summary>
    private static async Task<ILookup<int, DateTimeOffset>> AnswersAsync(CustomerSuccessContext context, IReadOnlyList<PlayRun> runs, CancellationToken cancellationToken)
    {
        var open = runs.Where(run => run.AnsweredAt is null).ToList();
        var found = new List<(int, DateTimeOffset)>();
        var since = open.Count == 0 ? default : open.Min(run => run.StartedAt);
        foreach (var range in IdRange.Cover(open.Select(run => run.CustomerId).Distinct()))
        {
            var (first, last) = (range.First, range.Last);
            var rows = await context.Set<Interaction>().Where(said => said.CustomerId >= first && said.CustomerId <= last && said.Direction == Direction.In && said.At > since)
                .Select(said => new { said.CustomerId, said.At }).ToListAsync(cancellationToken);
            found.AddRange(rows.Select(row => (row.CustomerId, row.At)));
        }

        return found.ToLookup(row => row.Item1, row => row.Item2);
    }

    private async Task WriteAsync(IReadOnlyList<RunFinding> findings, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var ids = findings.Select(finding => finding.RunId).ToList();
        var runs = await write.Context.Set<PlayRun>().Include(run => run.Steps).Where(run => ids.Contains(run.Id) && run.EndedAt == null).ToDictionaryAsync(run => run.Id, cancellationToken);
        foreach (var finding in findings.Where(finding => runs.ContainsKey(finding.RunId)))
        {
            var run = runs[finding.RunId];
            if (finding.AnsweredAt is { } answered)
            {
                run.Answer(answered);
                write.Context.Add(new PlayRunEntry(run, EntryKind.Answered, "The customer has answered.", "", now));
            }

            foreach (var step in run.Steps.Where(step => step is { State: StepState.Done, WorkedAt: null } && finding.Worked.Contains(step.StepKey)))
            {
                step.Work(now);
                write.Context.Add(new PlayRunEntry(run, EntryKind.Worked, $"{step.Title} has worked.", "", now, step));
            }

            if (finding.End is { } end)
            {
                await Ending.EndAsync(write.Context, run, end, "", now, cancellationToken);
            }
        }

        try
        {
            await write.CommitAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody on another machine changed one of them; the next look finds the same again.
        }
    }
}
