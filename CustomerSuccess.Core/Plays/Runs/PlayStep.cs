using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Core.Plays.Runs;

/// <summary>One step of a run.</summary>
public sealed class PlayStep
{
    public const int LongestSubject = 200;
    public const int LongestNote = 4000;

    /// <summary>Longer than a batch takes, so that only what nobody works on any more is taken again; short enough that a restart is felt within a minute.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private PlayStep()
    {
    }

    internal PlayStep(RunStart start, PlannedStep planned, int position)
    {
        var step = planned.Step;
        (CustomerId, Position) = (start.CustomerId, position);
        (StepKey, Title, Type, OwnerRole) = (step.Id, step.Title.Trim(), step.Type, step.Owner);
        (Channel, NeedsApproval) = (step.Channels[0], step.NeedsApproval);
        (DueAt, WakeAt) = (planned.DueAt, PlannedStep.WakeAt(planned.DueAt, NeedsApproval, start.At));
    }

    public int Id { get; private set; }

    public int RunId { get; private set; }

    public int CustomerId { get; private set; }

    /// <summary>Id of the step in the playbook.</summary>
    public string StepKey { get; private set; } = "";

    public int Position { get; private set; }

    public string Title { get; private set; } = "";

    public StepType Type { get; private set; }

    /// <summary>The wanted one, until another had to be taken.</summary>
    public Channel Channel { get; private set; }

    public StepOwner OwnerRole { get; private set; }

    public StepState State { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    /// <summary>When the worker has something to do with it; while claimed, the end of the lease. Null when there is nothing to do.</summary>
    public DateTimeOffset? WakeAt { get; private set; }

    /// <summary>Who has it on the list; null before it is there.</summary>
    public string? OwnerEmail { get; private set; }

    public bool NeedsApproval { get; private set; }

    public int? ApprovalId { get; private set; }

    public int? ContactId { get; private set; }

    /// <summary>The drafted text; null before it was drafted, or without one.</summary>
    public string? Subject { get; private set; }

    public string? Text { get; private set; }

    /// <summary>Null for a text that a person has written.</summary>
    public string? Html { get; private set; }

    public string? EditedBy { get; private set; }

    /// <summary>Why it is not as planned: fell back, put off, held, skipped.</summary>
    public string? Why { get; private set; }

    /// <summary>Attempts that were begun, this side of the last time that a person asked to try again.</summary>
    public int Attempts { get; private set; }

    /// <summary>Counts replays: each sends under a key of its own.</summary>
    public int Round { get; private set; }

    /// <summary>When a message was last put into the outbox; kept when the step is replayed.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    public string? DoneBy { get; private set; }

    public StepOutcome? Outcome { get; private set; }

    public string? Note { get; private set; }

    /// <summary>When data first showed that it worked; null when it did not, or cannot be told.</summary>
    public DateTimeOffset? WorkedAt { get; private set; }

    /// <summary>What it made elsewhere, such as <c>offer:45</c>.</summary>
    public string? Made { get; private set; }

    /// <summary>Rises with every change: of two workers that take the same step only one succeeds.</summary>
    public int Revision { get; private set; }

    public bool IsOver => State is StepState.Done or StepState.Skipped or StepState.Suppressed or StepState.Failed or StepState.Cancelled;

    /// <summary>Unique for what this step sends: the same step never sends twice.</summary>
    public string Key => $"play-step:{Id}:{Round}";

    /// <summary>Under which an approval of it is asked for.</summary>
    public string ApprovalSubject => $"step:{Id}:{Round}";

    public void Claim(DateTimeOffset now)
    {
        Attempts++;
        Move(StepState.Claimed, now + Lease);
    }

    public void Draft(string? subject, string? text, string? html, int? contactId)
    {
        ContactId = contactId;
        if (EditedBy is null)
        {
            (Subject, Text, Html) = (Cut(subject), text, html);
        }
    }

    public void Edit(string subject, string text, string by)
    {
        (Subject, Text, Html, EditedBy) = (Cut(subject), text, null, by);
        Revision++;
    }

    /// <summary>Text or contact are not what was approved, or was held: it is asked for again, and goes on at once where nobody has to be asked.</summary>
    /// <param name="wakeAt">Null while the run is paused.</param>
    public void AskAnew(DateTimeOffset? wakeAt)
    {
        if (State == StepState.Held || (ApprovalId is not null && !IsOver))
        {
            ApprovalId = null;
            Move(StepState.Waiting, wakeAt);
        }
    }

    public void AskApproval(int approvalId)
    {
        ApprovalId = approvalId;
        Move(StepState.Approval, null);
    }

    public void Approve(DateTimeOffset now) => Move(StepState.Waiting, Wakes(now));

    public void Give(string? owner, Channel channel, string? why)
    {
        (OwnerEmail, Channel, Why) = (owner, channel, PlayRun.Cut(why));
        Move(StepState.Open, null);
    }

    public void Send(Channel channel, string? why, DateTimeOffset now)
    {
        (Channel, SentAt) = (channel, now);
        Finish(why, "", now);
    }

    /// <param name="made">What it made elsewhere; null for nothing.</param>
    public void Finish(string? why, string by, DateTimeOffset now, string? made = null)
    {
        (Why, DoneAt, DoneBy, Made) = (PlayRun.Cut(why), now, by, made ?? Made);
        Move(StepState.Done, null);
    }

    /// <param name="sent">By a person; its outcome need not be known yet then.</param>
    public void Complete(StepOutcome? outcome, string? note, string by, DateTimeOffset now, bool sent = false)
    {
        (Outcome, Note, SentAt) = (outcome, note, sent ? now : SentAt);
        Finish(Why, by, now);
    }

    /// <param name="state">Waiting or Held.</param>
    /// <param name="failed">The attempts so far count.</param>
    public void PutOff(DateTimeOffset until, string why, StepState state = StepState.Waiting, bool failed = false)
    {
        (Why, Attempts) = (PlayRun.Cut(why), failed ? Attempts : 0);
        Move(state, until);
    }

    /// <param name="running">False: the run is paused, and the step sleeps until it goes on.</param>
    public void Postpone(DateTimeOffset until, bool running, DateTimeOffset now)
    {
        DueAt = until;
        var state = State == StepState.Held ? StepState.Waiting : State;
        Move(state, state == StepState.Waiting && running ? Wakes(now) : null);
    }

    /// <param name="state">One that is over: Skipped, Suppressed, Failed, Cancelled.</param>
    public void Close(StepState state, string why, string by, DateTimeOffset now)
    {
        (Why, DoneAt, DoneBy) = (PlayRun.Cut(why), now, by);
        Move(state, null);
    }

    /// <summary>Once more, from the beginning. What was sent stays known: contact caps count it.</summary>
    public void Replay(DateTimeOffset now)
    {
        Round++;
        (Attempts, DueAt, DoneAt, DoneBy, Outcome, ApprovalId, Made) = (0, now, null, null, null, null, null);
        Move(StepState.Waiting, now);
    }

    public void Work(DateTimeOffset now)
    {
        WorkedAt ??= now;
        Revision++;
    }

    internal void Sleep()
    {
        if (State is StepState.Waiting or StepState.Claimed or StepState.Held)
        {
            Move(StepState.Waiting, null);
        }
    }

    internal void Resume(TimeSpan shift, DateTimeOffset now)
    {
        DueAt += IsOver ? TimeSpan.Zero : shift;
        if (State == StepState.Waiting)
        {
            Move(StepState.Waiting, Wakes(now));
        }
    }

    /// <summary>When the program next has something to do with it: ask for an approval ahead of time, or carry it out.</summary>
    private DateTimeOffset Wakes(DateTimeOffset from) => PlannedStep.WakeAt(DueAt, NeedsApproval && ApprovalId is null, from);

    private void Move(StepState state, DateTimeOffset? wakeAt)
    {
        (State, WakeAt) = (state, wakeAt);
        Revision++;
    }

    private static string? Cut(string? text) => text is { Length: > LongestSubject } ? text[..LongestSubject] : text;
}
