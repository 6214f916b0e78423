using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>What data says of one run.</summary>
/// <param name="Worked">Keys of steps whose success shows now.</param>
internal sealed record RunFinding(int RunId, int CustomerId, DateTimeOffset? AnsweredAt, IReadOnlyCollection<string> Worked, RunEnd? End)
{
    /// <param name="done">Keys of steps that were done and are not known to have worked.</param>
    /// <returns>Null when there is nothing new.</returns>
    public static RunFinding? Of(
        PlayRun run, PlaybookDefinition playbook, PlaySubject subject, IEnumerable<DateTimeOffset> answers, IEnumerable<string> done, BusinessCalendar calendar, DateTimeOffset now)
    {
        var paused = run.State == RunState.Paused;
        var first = Timeline.Of(playbook, run.Variant, run.StartedAt, calendar).Select(step => step.DueAt).FirstOrDefault(run.StartedAt);
        var facts = new RunFacts(
            first,
            paused ? DateTimeOffset.MaxValue : RunFacts.JudgedFrom(playbook, run.StartedAt, run.StepsEndAt),
            paused ? DateTimeOffset.MaxValue : run.FollowUntil);
        var end = Outcomes.Of(playbook, subject, facts, now);
        DateTimeOffset? answered = run.AnsweredAt is null && answers.Where(at => at > run.StartedAt).ToList() is { Count: > 0 } after ? after.Min() : null;
        var worked = playbook.Steps.Where(step => step.Success is { Count: > 0 } && done.Contains(step.Id) && step.Success.All(condition => condition.Holds(subject)))
            .Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        return end is null && answered is null && worked.Count == 0 ? null : new RunFinding(run.Id, run.CustomerId, answered, worked, end);
    }
}
