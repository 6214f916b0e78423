namespace CustomerSuccess.Core.Plays.Runs;

/// <summary>What happened in a run, for the timeline of the customer. What is still to come stands in the steps themselves.</summary>
public sealed class PlayRunEntry
{
    private PlayRunEntry()
    {
    }

    /// <param name="by">E-mail address; empty for the program.</param>
    public PlayRunEntry(PlayRun run, EntryKind kind, string text, string by, DateTimeOffset at, PlayStep? step = null)
        : this(run.CustomerId, run.PlaybookKey, kind, text, by, at)
    {
        // A run that is new gets its id when it is saved; one that is not may come from another context.
        (RunId, Run) = run.Id == 0 ? (default(int?), run) : (run.Id, null);
        StepId = step?.Id;
    }

    /// <summary>Of a playbook that did not begin.</summary>
    public PlayRunEntry(int customerId, string playbookKey, EntryKind kind, string text, string by, DateTimeOffset at)
    {
        (CustomerId, PlaybookKey) = (customerId, playbookKey);
        (Kind, Text, By, At) = (kind, PlayRun.Cut(text), by, at);
    }

    public int Id { get; private set; }

    public int? RunId { get; private set; }

    public int? StepId { get; private set; }

    public int CustomerId { get; private set; }

    public string PlaybookKey { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public EntryKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    public string By { get; private set; } = "";

    internal PlayRun? Run { get; private set; }
}
