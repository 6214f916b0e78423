using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Playbooks;

namespace CustomerSuccess.Core.Plays.Engine;

/// <param name="Supersedes">The save play that runs gives way to the first of <paramref name="Begin"/>.</param>
internal sealed record EntryDecision(PlaySubject Subject, List<LivePlaybook> Begin, bool Supersedes, IReadOnlyList<(string Key, string Why)> PassedOver);
