using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Switches;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>
/// Lets customers enter the playbooks that are on: nightly all of them, and those that something is new about. One save play at a time, losers recorded
/// with why. So many at once that it cannot be meant wait for an approval.
/// </summary>
public sealed class EnterPlays(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <summary>Customers that begin in one transaction.</summary>
    private const int Batch = 300;

    /// <summary>Whether an approval of that subject lets customers enter.</summary>
    public static bool WaitsFor(string approvalSubject) => approvalSubject.StartsWith(BulkAsks.ByProgram, StringComparison.Ordinal);

    /// <param name="customers">Ids; null: all.</param>
    public async Task<EntrySummary> RunAsync(IReadOnlyCollection<int>? customers, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (round, looked, total, asked) = await DecideAsync(customers, now, cancellationToken);
        if (round is null)
        {
            return EntrySummary.Nothing;
        }

        var (began, heldOut, passed) = (0, 0, 0);
        foreach (var some in round.Decisions.Where(decision => decision.Begin.Count + decision.PassedOver.Count > 0).Chunk(Batch))
        {
            var sum = await EntryWriting.WriteAsync(writes, some, now, cancellationToken);
            (began, heldOut, passed) = (began + sum.Began, heldOut + sum.HeldOut, passed + sum.PassedOver);
        }

        foreach (var (playbook, starts) in asked)
        {
            await BulkAsks.AskAsync(writes, playbook, starts, total, now, cancellationToken);
        }

        if (began > 0)
        {
            await live.PublishAsync(new PlaysChanged([.. round.Decisions.Where(decision => decision.Begin.Count > 0).Select(decision => decision.Subject.CustomerId)]));
        }

        if (asked.Count > 0)
        {
            await live.PublishAsync(new ApprovalsChanged());
        }

        return new EntrySummary(looked, began, heldOut, passed, [.. asked.Select(ask => ask.Playbook.Key)]);
    }

    private async Task<(EntryRound? Round, int Looked, int Total, IReadOnlyList<(LivePlaybook Playbook, int Starts)> Asked)> DecideAsync(
        IReadOnlyCollection<int>? customers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var settings = await context.PlaySettingsAsync(cancellationToken);
        var all = await PlaybookReading.PublishedAsync(context, cancellationToken);
        var on = all.Where(playbook => playbook.IsOn && playbook.Definition.Trigger.Kind != TriggerKind.ByHand).ToList();
        if (settings.StoppedAt is not null || on.Count == 0 || customers is { Count: 0 })
        {
            return (null, 0, 0, []);
        }

        var definitions = on.ConvertAll(playbook => playbook.Definition with { Success = [], Steps = [] });
        var subjects = customers is null ? await SubjectReading.EverybodyAsync(context, definitions, now, cancellationToken)
            : await SubjectReading.OfAsync(context, customers, definitions, now, cancellationToken);
        var past = await PastRuns.ReadAsync(context, customers, cancellationToken);
        var round = new EntryRound(on, past, all.ToDictionary(playbook => playbook.Key, StringComparer.Ordinal), mayHoldOut: true, now);
        foreach (var subject in subjects)
        {
            round.Look(subject);
        }

        var total = await BulkBase.ReadAsync(context, cancellationToken);
        return (round, subjects.Count, total, round.Limit(settings.Guard, total, await BulkAsks.AnswersAsync(context, on, cancellationToken)));
    }
}
