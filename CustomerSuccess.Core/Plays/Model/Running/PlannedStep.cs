namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>A step of a run with the instant at which it is due.</summary>
public sealed record PlannedStep(StepDefinition Step, DateTimeOffset DueAt)
{
    /// <summary>An approval is asked for so long before it is needed.</summary>
    private static readonly TimeSpan ApprovalAhead = TimeSpan.FromHours(24);

    /// <summary>When the program first has something to do with it.</summary>
    public DateTimeOffset WakeAt(DateTimeOffset start) =>
        !Step.NeedsApproval ? DueAt : DueAt - ApprovalAhead is var ahead && ahead > start ? ahead : start;
}
