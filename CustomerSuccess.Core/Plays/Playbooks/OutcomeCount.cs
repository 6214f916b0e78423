using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>How many runs of a playbook ended so; a null outcome is of those that have not ended.</summary>
internal sealed record OutcomeCount(string PlaybookKey, bool HeldOut, RunOutcome? Outcome, int Count);
