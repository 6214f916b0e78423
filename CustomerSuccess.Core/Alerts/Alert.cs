using CustomerSuccess.Core.Alerts.Model;

namespace CustomerSuccess.Core.Alerts;

/// <summary>
/// Something that happened with a customer and needs an answer by a time. It exists once from the moment that the condition of its rule began
/// until that has ended; what a person does with it is its state.
/// </summary>
public sealed class Alert
{
    public const int LongestNote = 500;
    public const int LongestSentence = 500;

    private Alert()
    {
    }

    /// <param name="level">In or Severe.</param>
    public Alert(int customerId, string ruleKey, RuleLevel level, AlertSeverity severity, string sentence, double value, DateTimeOffset now, DateTimeOffset? dueAt)
    {
        CustomerId = customerId;
        RuleKey = ruleKey;
        IsSevere = level == RuleLevel.Severe;
        Severity = severity;
        RaisedAt = now;
        DueAt = dueAt;
        Say(sentence, value);
    }

    public int Id { get; private set; }

    public int CustomerId { get; private set; }

    public string RuleKey { get; private set; } = "";

    public AlertSeverity Severity { get; private set; }

    /// <summary>The severe threshold has been passed since the condition began.</summary>
    public bool IsSevere { get; private set; }

    /// <summary>Why, with the number of the last look while the condition held.</summary>
    public string Sentence { get; private set; } = "";

    /// <summary>That number.</summary>
    public double Value { get; private set; }

    public DateTimeOffset RaisedAt { get; private set; }

    /// <summary>By when somebody should have accepted or closed it; null without an SLA.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    public AlertState State { get; private set; }

    /// <summary>E-mail address, as all who act here.</summary>
    public string? AcceptedBy { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateOnly? SnoozedUntil { get; private set; }

    public string? SnoozeReason { get; private set; }

    /// <summary>Null: whoever owns the customer.</summary>
    public string? AssignedTo { get; private set; }

    public DateTimeOffset? EscalatedAt { get; private set; }

    /// <summary>When the condition ended; null while it holds, whatever the state.</summary>
    public DateTimeOffset? ClearedAt { get; private set; }

    /// <summary>Null for an alert that was closed because its rule went.</summary>
    public AlertOutcome? Outcome { get; private set; }

    public string? Note { get; private set; }

    public string? ClosedBy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public RuleLevel Level => ClearedAt is not null ? RuleLevel.Out : IsSevere ? RuleLevel.Severe : RuleLevel.In;

    public void Say(string sentence, double value)
    {
        Value = value;
        Sentence = sentence.Length <= LongestSentence ? sentence : sentence[..LongestSentence];
    }

    /// <summary>Worse than before: it is due anew, and a snooze ends.</summary>
    public void Rise(AlertSeverity severity, DateTimeOffset? dueAt)
    {
        IsSevere = true;
        Severity = severity;
        Wake(dueAt);
    }

    /// <summary>The condition is back while nobody had answered yet.</summary>
    public void Reenter(RuleLevel level, AlertSeverity severity)
    {
        ClearedAt = null;
        IsSevere = level == RuleLevel.Severe;
        Severity = severity;
    }

    public void Clear(DateTimeOffset now) => ClearedAt ??= now;

    public void Accept(string by, DateTimeOffset now)
    {
        (AcceptedBy, AcceptedAt) = (by, now);
        Wake(DueAt);
    }

    public void Snooze(DateOnly until, string reason)
    {
        (State, SnoozedUntil, SnoozeReason) = (AlertState.Snoozed, until, reason);
    }

    public void Wake(DateTimeOffset? dueAt)
    {
        DueAt = dueAt;
        (State, SnoozedUntil, SnoozeReason) = (AlertState.Open, null, null);
    }

    public void Close(AlertOutcome? outcome, string? note, string by, DateTimeOffset now)
    {
        (State, SnoozedUntil, Outcome, Note) = (AlertState.Closed, null, outcome, note);
        (ClosedBy, ClosedAt) = (by, now);
    }

    public void AssignTo(string email) => AssignedTo = email;

    public void Escalate(DateTimeOffset now) => EscalatedAt = now;
}
