namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>A step of a run with the instant at which it is due.</summary>
public sealed record PlannedStep(StepDefinition Step, DateTimeOffset DueAt)
{
    /// <summary>An approval is asked for so long before it is needed.</summary>
    private static readonly TimeSpan ApprovalAhead = TimeSpan.FromHours(24);

    /// <summary>When the program has something to do with a step.</summary>
    /// <param name="asks">An approval of it has yet to be asked for.</param>
    /// <param name="from">Now, or the start of the run.</param>
    public static DateTimeOffset WakeAt(DateTimeOffset dueAt, bool asks, DateTimeOffset from) =>
        !asks ? dueAt : dueAt - ApprovalAhead is var ahead && ahead > from ? ahead : from;
}
