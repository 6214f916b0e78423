using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Web.Alerts;

namespace CustomerSuccess.Web.Plays.Steps;

/// <summary>Steps in words.</summary>
internal static class StepWords
{
    public static string State(StepState state) => state switch
    {
        StepState.Waiting => "To come",
        StepState.Claimed => "Being carried out",
        StepState.Approval => "Waits for approval",
        StepState.Held => "Held",
        StepState.Open => "To do",
        StepState.Done => "Done",
        StepState.Skipped => "Skipped",
        StepState.Suppressed => "Suppressed",
        StepState.Failed => "Failed",
        StepState.Cancelled => "Cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Owner(StepOwner owner) => owner switch
    {
        StepOwner.Owner => "CSM of the customer",
        StepOwner.Leader => "Leader",
        StepOwner.Admin => "Admin",
        _ => throw new ArgumentOutOfRangeException(nameof(owner)),
    };

    public static string Severity(PlaySeverity severity) => severity switch
    {
        PlaySeverity.Standard => "Standard",
        PlaySeverity.AtRisk => "At risk",
        PlaySeverity.High => "High",
        PlaySeverity.Critical => "Critical",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string Outcome(StepOutcome outcome) => outcome switch
    {
        StepOutcome.Done => "Done",
        StepOutcome.Answered => "The customer answered",
        StepOutcome.NoAnswer => "No answer",
        StepOutcome.Declined => "The customer declined",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>"in 3:10", "2:05 over"; beyond two days in days.</summary>
    public static string Due(DateTimeOffset dueAt, DateTimeOffset now) => dueAt < now ? $"{SlaText.Span(now - dueAt)} over" : $"in {SlaText.Span(dueAt - now)}";

    public static bool IsOver(StepState state) => state is StepState.Done or StepState.Skipped or StepState.Suppressed or StepState.Failed or StepState.Cancelled;

    /// <summary>What may be done with a step while its run goes on, the most likely first.</summary>
    /// <param name="text">It says something to the customer, drafted already or as a preview.</param>
    /// <param name="send">It is a mail on somebody's list.</param>
    /// <param name="approve">The viewer may approve it.</param>
    public static IReadOnlyList<StepAct> Acts(StepState state, bool text, bool send = false, bool approve = false)
    {
        IReadOnlyList<StepAct> acts = state switch
        {
            StepState.Open => [StepAct.Send, StepAct.Complete, StepAct.Postpone, StepAct.Skip, StepAct.Edit],
            StepState.Waiting or StepState.Held => [StepAct.Now, StepAct.Complete, StepAct.Postpone, StepAct.Skip, StepAct.Edit],
            StepState.Approval => [StepAct.Approve, StepAct.Complete, StepAct.Skip, StepAct.Edit],
            StepState.Failed or StepState.Skipped or StepState.Suppressed => [StepAct.Replay],
            StepState.Claimed or StepState.Done or StepState.Cancelled => [],
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
        return [.. acts.Where(act => act switch { StepAct.Edit => text, StepAct.Send => send, StepAct.Approve => approve, _ => true })];
    }

    public static string Act(StepAct act) => act switch
    {
        StepAct.Complete => "Done …",
        StepAct.Send => "Send …",
        StepAct.Approve => "Approve",
        StepAct.Postpone => "Later …",
        StepAct.Now => "Now",
        StepAct.Skip => "Skip …",
        StepAct.Edit => "Edit …",
        StepAct.Replay => "Try again",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
