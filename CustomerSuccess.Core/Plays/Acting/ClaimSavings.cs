using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>The CSM says what a year's revenue a run has saved. Stands beside what is computed, never instead of it.</summary>
public sealed class ClaimSavings(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <param name="amount">In the reporting currency.</param>
    public async Task<Result<Done>> RunAsync(int runId, Money amount, Viewer viewer, CancellationToken cancellationToken)
    {
        if (amount.Cents < 0)
        {
            return PlayErrors.AmountExpected;
        }

        int customer;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var customers = await write.Context.VisibleCustomersAsync(viewer, cancellationToken);
            var run = await write.Context.Set<PlayRun>().SingleOrDefaultAsync(run => run.Id == runId && customers.Any(customer => customer.Id == run.CustomerId), cancellationToken);
            if (run is null)
            {
                return PlayErrors.UnknownRun;
            }

            if (run is not { Outcome: RunOutcome.Saved, HeldOut: false })
            {
                return PlayErrors.NotSaved;
            }

            run.Claim(amount, viewer.Email);
            write.Context.Add(new PlayRunEntry(run, EntryKind.Claimed, $"{amount} a year claimed as saved.", viewer.Email, clock.GetUtcNow()));
            customer = run.CustomerId;
            try
            {
                await write.CommitAsync(cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                return PlayErrors.ChangedMeanwhile;
            }
        }

        await live.PublishAsync(new PlaysChanged([customer]));
        return default(Done);
    }
}
