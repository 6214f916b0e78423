using CustomerSuccess.Core.Plays.Model.Judging;

namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>Whether a run has ended, and how: from data alone, and for customers that were held out by the same rule.</summary>
public static class Outcomes
{
    /// <returns>Null while it goes on.</returns>
    public static RunEnd? Of(PlaybookDefinition playbook, PlaySubject subject, RunFacts run, DateTimeOffset now)
    {
        if (subject.DaysSinceLeft is not null && !Entering.IsForThoseWhoLeft(playbook))
        {
            return new RunEnd(RunOutcome.Lost, "The customer has left");
        }

        var succeeds = playbook.Success.Count > 0 && playbook.Success.All(condition => condition.Holds(subject));
        if (playbook.Exit.FirstOrDefault(condition => condition.Holds(subject)) is { } exit)
        {
            return now < run.FirstStepAt ? new RunEnd(RunOutcome.NotNeeded, $"Over before anything was done: {exit}")
                : new RunEnd(succeeds ? RunOutcome.Saved : RunOutcome.NoEffect, exit.ToString());
        }

        return succeeds && now >= run.JudgeFrom ? new RunEnd(RunOutcome.Saved, string.Join(", ", playbook.Success))
            : now >= run.FollowUntil ? new RunEnd(succeeds ? RunOutcome.Saved : RunOutcome.NoEffect, $"After {playbook.FollowDays} days")
            : null;
    }
}
