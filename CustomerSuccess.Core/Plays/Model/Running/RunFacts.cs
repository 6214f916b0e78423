namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>What the end of a run is decided by: the same for customers that get its steps and for those held out.</summary>
/// <param name="FirstStepAt">When its first step is due by plan; before, nothing can have been done.</param>
/// <param name="JudgeFrom">From when success is looked for.</param>
/// <param name="FollowUntil">When it is too late for it.</param>
public sealed record RunFacts(DateTimeOffset FirstStepAt, DateTimeOffset JudgeFrom, DateTimeOffset FollowUntil)
{
    /// <summary>Of a run that has begun.</summary>
    /// <param name="stepsEndAt">When its last step is due.</param>
    public static DateTimeOffset JudgedFrom(PlaybookDefinition playbook, DateTimeOffset start, DateTimeOffset stepsEndAt) =>
        start.AddDays(playbook.JudgeAfterDays) is var judged && judged > stepsEndAt ? judged : stepsEndAt;
}
