namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>A run with its steps, in the order of the playbook, and what happened, the newest first.</summary>
/// <param name="Instructions">What a person is to do, by key of the step.</param>
public sealed record RunView(RunRow Run, IReadOnlyList<StepRow> Steps, IReadOnlyList<EntryRow> Entries, IReadOnlyDictionary<string, string> Instructions);
