using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Switches;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>
/// Carries out the steps that are due. A step is claimed, prepared without holding up anybody else's writing, and then carried out: its state,
/// what leaves for the customer and the line of the timeline are one transaction, which looks at the hand brake once more.
/// </summary>
public sealed class AdvanceRuns(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock, LiveFeed live)
{
    public async Task<AdvanceSummary> RunAsync(CancellationToken cancellationToken)
    {
        var moved = new StepsMoved();
        await ApprovalsRead.ApplyAsync(contexts, writes, clock.GetUtcNow(), moved, cancellationToken);
        while (await StepClaims.TakeAsync(writes, clock.GetUtcNow(), moved, cancellationToken) is { Examined: > 0 } taken)
        {
            if (taken.Steps.Count > 0)
            {
                await CarryAsync(taken.Steps, moved, cancellationToken);
            }
        }

        await TellAsync(moved);
        return new AdvanceSummary(moved.Count, await NextAsync(cancellationToken));
    }

    private async Task CarryAsync(IReadOnlyList<PlayStep> steps, StepsMoved moved, CancellationToken cancellationToken)
    {
        try
        {
            var work = await StepPreparing.ReadAsync(contexts, steps, clock.GetUtcNow(), cancellationToken);
            await StepCarrying.RunAsync(writes, work, clock.GetUtcNow(), moved, cancellationToken);
        }
        catch (Exception failure) when (steps.Count == 1 && !cancellationToken.IsCancellationRequested)
        {
            await StepFailing.FailAsync(writes, steps[0], failure.Message, clock.GetUtcNow(), moved, cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // One of them spoils the transaction of all: each for itself, and only that one fails.
            foreach (var step in steps)
            {
                await CarryAsync([step], moved, cancellationToken);
            }
        }
    }

    private async Task TellAsync(StepsMoved moved)
    {
        if (moved.Customers.Count > 0)
        {
            await live.PublishAsync(new PlaysChanged(moved.Customers));
        }

        if (moved.Messages > 0)
        {
            await live.PublishAsync(new MessagesWaiting());
        }

        if (moved.Offered.Count > 0)
        {
            await live.PublishAsync(new OffersChanged(moved.Offered));
        }

        if (moved.Asked + moved.Offered.Count > 0)
        {
            await live.PublishAsync(new ApprovalsChanged());
        }
    }

    private async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await context.PlaySettingsAsync(cancellationToken)).StoppedAt is not null ? null
            : await context.Set<PlayStep>().MinAsync(step => step.WakeAt, cancellationToken);
    }
}
