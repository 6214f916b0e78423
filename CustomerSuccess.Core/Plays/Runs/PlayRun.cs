using System.Diagnostics.CodeAnalysis;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Runs;

/// <summary>One customer going through one version of a playbook, or held out of it.</summary>
public sealed class PlayRun
{
    public const int LongestReason = 500;

    private readonly List<PlayStep> steps = [];

    private PlayRun()
    {
    }

    internal PlayRun(RunStart start, IReadOnlyList<PlannedStep> timeline, DateTimeOffset stepsEndAt)
    {
        (PlaybookKey, Version, CustomerId) = (start.PlaybookKey, start.Version, start.CustomerId);
        (Kind, Severity) = (start.Playbook.Kind, start.Severity);
        (Variant, HeldOut, State) = (start.Assigned.Variant, start.Assigned.HeldOut, start.Assigned.HeldOut ? RunState.Holdout : RunState.Running);
        (StartedAt, StartedBy, Reason) = (start.At, start.By, Cut(start.Reason));
        (ArrAtStart, ProbabilityAtStart) = (start.Arr, start.Probability);
        (StepsEndAt, FollowUntil) = (stepsEndAt, start.At.AddDays(start.Playbook.FollowDays));
        steps.AddRange(timeline.Select((planned, i) => new PlayStep(start, planned, i)));
    }

    public int Id { get; private set; }

    public string PlaybookKey { get; private set; } = "";

    /// <summary>Of the playbook; a run keeps it.</summary>
    public int Version { get; private set; }

    public int CustomerId { get; private set; }

    public PlaybookKind Kind { get; private set; }

    public PlaySeverity Severity { get; private set; }

    public RunState State { get; private set; }

    /// <summary>Stays true when the run has ended.</summary>
    public bool HeldOut { get; private set; }

    public string? Variant { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>E-mail address; empty for the program.</summary>
    public string StartedBy { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>When the last step is due by plan, for held-out customers too.</summary>
    public DateTimeOffset StepsEndAt { get; private set; }

    public DateTimeOffset FollowUntil { get; private set; }

    public DateTimeOffset? PausedAt { get; private set; }

    /// <summary>When the customer first answered since the start, as far as it is known.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Takes the place of the customer's owner; null: the owner.</summary>
    public string? AssignedTo { get; private set; }

    public Money? ArrAtStart { get; private set; }

    public double? ProbabilityAtStart { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public RunOutcome? Outcome { get; private set; }

    public string? EndReason { get; private set; }

    /// <summary>A year's revenue that was saved as the CSM sees it.</summary>
    public Money? ClaimedSavings { get; private set; }

    public string? ClaimedBy { get; private set; }

    /// <summary>ARR at the start x probability of leaving at the start, for a run that saved and in which something was done; null where one is not known.</summary>
    public Money? ComputedSavings { get; private set; }

    /// <summary>Rises with every change.</summary>
    public int Revision { get; private set; }

    public IReadOnlyCollection<PlayStep> Steps => steps;

    /// <summary>Campaigns and programmes may be unsubscribed from; what is done to keep a customer is correspondence.</summary>
    internal bool IsMarketing => Kind != PlaybookKind.SavePlay;

    public void Pause(DateTimeOffset now)
    {
        (State, PausedAt) = (RunState.Paused, now);
        steps.ForEach(step => step.Sleep());
        Revision++;
    }

    /// <summary>What is still to come is as much later as the pause was long.</summary>
    public void Resume(DateTimeOffset now)
    {
        var shift = now - (PausedAt ?? now);
        shift = shift > TimeSpan.Zero ? shift : TimeSpan.Zero;
        (State, PausedAt) = (RunState.Running, null);
        StepsEndAt += shift;
        FollowUntil += shift;
        steps.ForEach(step => step.Resume(shift, now));
        Revision++;
    }

    /// <summary>Steps were moved: what is due later than by plan is not cut off by the end of the run.</summary>
    public void Extend()
    {
        var later = (steps.Count == 0 ? StepsEndAt : steps.Max(step => step.DueAt)) - StepsEndAt;
        if (later > TimeSpan.Zero)
        {
            StepsEndAt += later;
            FollowUntil += later;
            Revision++;
        }
    }

    public void End(RunOutcome outcome, string why, DateTimeOffset now)
    {
        (State, Outcome, EndReason, EndedAt, PausedAt) = (RunState.Ended, outcome, Cut(why), now, null);
        ComputedSavings = outcome == RunOutcome.Saved && Kind == PlaybookKind.SavePlay && steps.Exists(step => step.State == StepState.Done) && ArrAtStart is { } arr && ProbabilityAtStart is { } probability
            ? Money.FromUnits(arr.Units * (decimal)probability) : null;
        steps.FindAll(step => !step.IsOver).ForEach(step => step.Close(StepState.Cancelled, why, "", now));
        Revision++;
    }

    public void Answer(DateTimeOffset at)
    {
        AnsweredAt ??= at;
        Revision++;
    }

    /// <summary>What a person says about the customer; an answer makes escalations for silence needless.</summary>
    public void Hear(StepOutcome? outcome, DateTimeOffset at)
    {
        if (outcome is StepOutcome.Answered or StepOutcome.Declined)
        {
            Answer(at);
        }
    }

    public void AssignTo(string email)
    {
        AssignedTo = email;
        Revision++;
    }

    public void Claim(Money amount, string by)
    {
        (ClaimedSavings, ClaimedBy) = (amount, by);
        Revision++;
    }

    [return: NotNullIfNotNull(nameof(text))]
    internal static string? Cut(string? text) => text is { Length: > LongestReason } ? $"{text[..(LongestReason - 1)]}…" : text;
}
