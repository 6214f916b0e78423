using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Ends a run with all that hangs on it.</summary>
internal static class Ending
{
    /// <param name="run">With its steps.</param>
    public static async Task EndAsync(CustomerSuccessContext context, PlayRun run, RunEnd end, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var step in run.Steps.Where(step => step.State == StepState.Approval))
        {
            await Asking.WithdrawAsync(context, step.ApprovalSubject, "The run has ended", now, cancellationToken);
        }

        foreach (var made in run.Steps.Select(step => step.Made).OfType<string>())
        {
            await OfferOfPlays.TakeBackAsync(context, made, "The play has ended", now, cancellationToken);
        }

        run.End(end.Outcome, end.Why, now);
        context.Add(new PlayRunEntry(run, EntryKind.Ended, end.Why, by, now));
    }
}
