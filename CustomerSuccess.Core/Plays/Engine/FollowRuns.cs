using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Looks from data whether runs have ended and how, whether customers have answered and steps have worked; held-out customers are followed alike.</summary>
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

        if (findings.Count > 0)
        {
            await live.PublishAsync(new PlaysChanged([.. findings.Select(finding => finding.CustomerId).Distinct()]));
        }

        return new FollowSummary(runs, findings.Count(finding => finding.End is not null), findings.Count(finding => finding.AnsweredAt is not null));
    }

    private async Task<(int Runs, IReadOnlyList<RunFinding> Findings)> LookAsync(IReadOnlyCollection<int>? customers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var wanted = customers?.ToHashSet();
        var runs = (await context.Set<PlayRun>().Where(run => run.EndedAt == null).Select(run => new FollowedRun
        {
            Run = run,
            AnyDone = run.Steps.Any(step => step.State == StepState.Done),
        }).ToListAsync(cancellationToken)).FindAll(run => wanted is null || wanted.Contains(run.Run.CustomerId));
        if (runs.Count == 0)
        {
            return (0, []);
        }

        var versions = await PlaybookReading.VersionsAsync(context, runs.Select(run => (run.Run.PlaybookKey, run.Run.Version)), cancellationToken);
        var subjects = (await SubjectReading.OfAsync(context, [.. runs.Select(run => run.Run.CustomerId).Distinct()], [.. versions.Values], now, cancellationToken))
            .ToDictionary(subject => subject.CustomerId);
        var answers = await AnswersAsync(context, runs, cancellationToken);
        return (runs.Count, [.. runs.Where(run => subjects.ContainsKey(run.Run.CustomerId))
            .Select(run => RunFinding.Of(run, versions[(run.Run.PlaybookKey, run.Run.Version)], subjects[run.Run.CustomerId], answers[run.Run.CustomerId], now)).OfType<RunFinding>()]);
    }

    /// <summary>What came in from customers since the oldest of their runs that nobody has answered.</summary>
    private static async Task<ILookup<int, DateTimeOffset>> AnswersAsync(CustomerSuccessContext context, List<FollowedRun> runs, CancellationToken cancellationToken)
    {
        var open = runs.FindAll(run => run.Run.AnsweredAt is null);
        var found = new List<(int, DateTimeOffset)>();
        var since = open.Count == 0 ? default : open.Min(run => run.Run.StartedAt);
        foreach (var range in IdRange.Cover(open.Select(run => run.Run.CustomerId).Distinct()))
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

        await write.CommitAsync(cancellationToken);
    }
}
