using CustomerSuccess.Core.Plays.Planning;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>A run with its steps, in the order in which they are due, and what happened, the newest first.</summary>
/// <param name="CustomerId">By which news name the customer.</param>
/// <param name="Instructions">What a person is to do, by key of the step.</param>
/// <param name="Previews">What steps that nobody has written for would say as of now, by key of the step.</param>
public sealed record RunView(
    RunRow Run, int CustomerId, IReadOnlyList<StepRow> Steps, IReadOnlyList<EntryRow> Entries, IReadOnlyDictionary<string, string> Instructions, IReadOnlyDictionary<string, StepText> Previews);
