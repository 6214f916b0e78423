using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Switches;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Carries prepared steps out, in one transaction.</summary>
internal static class StepCarrying
{
    public static async Task RunAsync(
        Writes writes, IReadOnlyList<StepWork> works, DateTimeOffset now, StepsMoved moved, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var context = write.Context;
        var settings = await context.PlaySettingsAsync(cancellationToken);
        var ids = works.Select(work => work.Claimed.Id).ToList();
        var steps = await context.Set<PlayStep>().Where(step => ids.Contains(step.Id)).ToDictionaryAsync(step => step.Id, cancellationToken);
        var ours = works.Where(work => steps.TryGetValue(work.Claimed.Id, out var step) && step.Revision == work.Claimed.Revision)
            .OrderByDescending(work => work.Run.Severity).ThenBy(work => work.Claimed.DueAt).ThenBy(work => work.Claimed.Position).ToList();
        if (settings.StoppedAt is not null)
        {
            ours.ForEach(work => steps[work.Claimed.Id].PutOff(now, "Everything was stopped"));
            await write.CommitAsync(cancellationToken);
            return;
        }

        var contacts = ours.Select(work => work.Contact).OfType<int>().Distinct().ToList();
        var hand = new StepHand(
            context,
            settings,
            await context.CalendarAsync(cancellationToken),
            await ContactHistory.ReadAsync(context, contacts, [.. ours.Select(work => work.Customer.Id).Distinct()], settings.Policy, now, cancellationToken),
            await Owners.ReadAsync(context, cancellationToken),
            now);
        try
        {
            foreach (var work in ours)
            {
                await hand.CarryAsync(steps[work.Claimed.Id], work, cancellationToken);
            }

            if (hand.Asked.Count > 0)
            {
                await write.SaveAsync(cancellationToken);
                hand.Asked.ForEach(asked => asked.Step.AskApproval(asked.Approval.Id));
            }

            await write.CommitAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody on another machine changed one of them; the leases end and they are taken again.
            return;
        }

        ours.ForEach(work => moved.Note(steps[work.Claimed.Id]));
        moved.Offered.UnionWith(ours.Where(work => steps[work.Claimed.Id].Made is not null).Select(work => work.Customer.Id));
        moved.Messages += hand.Messages;
        moved.Asked += hand.Asked.Count;
    }
}
