using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Makes the rows of a run that begins.</summary>
internal static class Starting
{
    /// <param name="by">E-mail address; empty for the program.</param>
    /// <param name="mayHoldOut">False: a person wants the play for this customer, so that nothing is drawn for it.</param>
    public static PlayRun Begin(
        LivePlaybook playbook, PlaySubject subject, string reason, string by, bool mayHoldOut, BusinessCalendar calendar, DateTimeOffset now)
    {
        var drawn = Assignment.Of(playbook.Key, mayHoldOut ? playbook.Definition : playbook.Definition with { HoldoutShare = 0 }, subject);
        var timeline = Timeline.Of(playbook.Definition, drawn.Variant, now, calendar);
        var start = new RunStart(
            playbook.Key, playbook.Version, playbook.Definition, playbook.Definition.SeverityFor(subject.Severity), subject.CustomerId, drawn, reason, by, now, subject.Arr, double.IsNaN(subject.Probability) ? null : subject.Probability);
        return new PlayRun(start, drawn.HeldOut ? [] : timeline, timeline.Count == 0 ? now : timeline.Max(step => step.DueAt));
    }

    /// <summary>The first line of its timeline.</summary>
    public static PlayRunEntry Tell(PlayRun run, LivePlaybook playbook) => run.HeldOut
        ? new PlayRunEntry(run, EntryKind.HeldOut, $"Held out of {playbook.Definition.Name} for comparison. {run.Reason}", run.StartedBy, run.StartedAt)
        : new PlayRunEntry(run, EntryKind.Started, $"{playbook.Definition.Name} began. {run.Reason}", run.StartedBy, run.StartedAt);

    /// <summary>Ends a save play that a more severe one takes the place of.</summary>
    /// <param name="run">With its steps.</param>
    public static Task GiveWayAsync(CustomerSuccessContext context, PlayRun run, string to, DateTimeOffset now, CancellationToken cancellationToken) =>
        Ending.EndAsync(context, run, RunEnd.WayTo(to), "", now, cancellationToken);
}
