using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Runs;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Steps that waited for an approval go on, or are skipped, once somebody has decided.</summary>
internal static class ApprovalsRead
{
    public static async Task ApplyAsync(
        IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, DateTimeOffset now, StepsMoved moved, CancellationToken cancellationToken)
    {
        await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (!await Decided(context).AnyAsync(cancellationToken))
            {
                return;
            }
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        var decided = await Decided(write.Context).ToListAsync(cancellationToken);
        foreach (var row in decided)
        {
            var (step, approval) = (row.Step, row.Approval);
            if (approval.IsGranted)
            {
                if (approval is { State: ApprovalState.Changed, Text: { } text } && text != step.Text)
                {
                    step.Edit(step.Subject ?? step.Title, text, approval.DecidedBy!);
                }

                step.Approve(now);
            }
            else
            {
                step.Close(StepState.Skipped, $"Not approved: {approval.Reason}", approval.DecidedBy ?? "", now);
                write.Context.Add(new PlayRunEntry(row.Run, EntryKind.Skipped, $"{step.Title}: not approved. {approval.Reason}", approval.DecidedBy ?? "", now, step));
            }
        }

        try
        {
            await write.CommitAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody on another machine changed one of them; the next look finds what is left.
            return;
        }

        decided.ForEach(row => moved.Note(row.Step));
    }

    private static IQueryable<Row> Decided(CustomerSuccessContext context) =>
        from step in context.Set<PlayStep>()
        where step.State == StepState.Approval
        join approval in context.Set<Approval>() on step.ApprovalId equals approval.Id
        where approval.State != ApprovalState.Waiting
        join run in context.Set<PlayRun>() on step.RunId equals run.Id
        where run.State == RunState.Running
        select new Row { Step = step, Approval = approval, Run = run };

    private sealed class Row
    {
        public required PlayStep Step { get; init; }

        public required Approval Approval { get; init; }

        public required PlayRun Run { get; init; }
    }
}
