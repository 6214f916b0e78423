using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Playbooks;

namespace CustomerSuccess.Core.Plays.Engine;

/// <param name="Begin">A save play among them takes the place of a milder one that runs.</param>
internal sealed record EntryDecision(PlaySubject Subject, List<LivePlaybook> Begin, List<(string Key, string Why)> PassedOver);
