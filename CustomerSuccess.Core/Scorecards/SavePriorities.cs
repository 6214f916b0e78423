using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>Decides which scorecard applies to whom. It takes effect with the next scoring.</summary>
public sealed class SavePriorities(Writes writes, LiveFeed live)
{
    /// <param name="before">The list as it was looked at.</param>
    /// <param name="lines">In order; the first line that fits decides. Whom no line fits is not scored.</param>
    public async Task<Result<Done>> RunAsync(
        IReadOnlyList<ScorecardRule> before, IReadOnlyList<ScorecardRule> lines, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ScorecardErrors.NotAllowed;
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        var stored = await write.Context.Set<ScorecardPriority>().OrderBy(priority => priority.Position).ToListAsync(cancellationToken);
        if (!stored.Select(priority => new ScorecardRule(priority.ScorecardKey, priority.Segment)).SequenceEqual(before))
        {
            return ScorecardErrors.ListTaken;
        }

        if (await FaultAsync(write.Context, lines, cancellationToken) is { } fault)
        {
            return fault;
        }

        // The old lines go first: a new line at the same position would be taken for a change of the key.
        write.Context.RemoveRange(stored);
        await write.SaveAsync(cancellationToken);
        write.Context.AddRange(lines.Select((line, i) => new ScorecardPriority(i + 1, line.ScorecardKey, line.Segment)));
        await write.CommitAsync(cancellationToken);
        await live.PublishAsync(new ScorecardsChanged(null));
        return default(Done);
    }

    private static async Task<Error?> FaultAsync(CustomerSuccessContext context, IReadOnlyList<ScorecardRule> lines, CancellationToken cancellationToken)
    {
        var published = await context.Set<ScorecardVersion>().Select(version => version.ScorecardKey).Distinct().ToListAsync(cancellationToken);
        var segments = await context.Set<Customer>().Where(customer => customer.Segment != null).Select(customer => customer.Segment!).Distinct().ToListAsync(cancellationToken);
        return lines.Count == 0 ? ScorecardErrors.ListEmpty
            : lines.FirstOrDefault(line => !published.Contains(line.ScorecardKey)) is { } unknown ? ScorecardErrors.Unknown(unknown.ScorecardKey)
            : lines.FirstOrDefault(line => line.Segment is { } segment && !segments.Contains(segment, StringComparer.OrdinalIgnoreCase)) is { } nobody
                ? ScorecardErrors.NobodyIn(nobody.Segment!)
            : PriorityPreview.FirstUnreached(lines) is { } line ? ScorecardErrors.NeverReached(line.ScorecardKey, line.Segment ?? "everybody")
            : null;
    }
}
