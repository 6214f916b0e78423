using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Decides who enters what; reads and writes nothing.</summary>
internal sealed class EntryRound(IReadOnlyList<LivePlaybook> playbooks, PastRuns past, IReadOnlyDictionary<string, LivePlaybook> all, DateTimeOffset now)
{
    private readonly List<EntryDecision> decisions = [];

    public IReadOnlyList<EntryDecision> Decisions => decisions;

    public void Look(PlaySubject subject)
    {
        var fitting = playbooks.Where(playbook => past.FreeFrom(subject.CustomerId, playbook.Key, playbook.Definition) is { } free && free <= now && Entering.Fits(playbook.Definition, subject))
            .ToList();
        if (fitting.Count == 0)
        {
            return;
        }

        var save = past.SavePlay(subject.CustomerId);
        var arbitration = Arbitration.Decide(
            fitting.Select(playbook => playbook.Contender), save is null ? null : all[save.PlaybookKey].Contender, save?.State == RunState.Holdout);
        decisions.Add(new EntryDecision(subject, [.. arbitration.Begin.Select(contender => fitting.Single(playbook => playbook.Key == contender.Key))], arbitration.Supersedes, arbitration.PassedOver));
    }

    /// <summary>Takes out what is too much: above the cap of a playbook, or so many at once that a person has to be asked.</summary>
    /// <returns>Playbooks to ask for, with how many would have begun.</returns>
    public IReadOnlyList<(LivePlaybook Playbook, int Starts)> Limit(BulkGuard guard, int customers, IReadOnlySet<string> granted)
    {
        var ask = new List<(LivePlaybook, int)>();
        foreach (var playbook in playbooks)
        {
            var starts = decisions.FindAll(decision => decision.Begin.Contains(playbook));
            var room = Math.Max(0, (playbook.Definition.Cap ?? int.MaxValue) - past.Running(playbook.Key));
            if (guard.Asks(Math.Min(starts.Count, room), customers) && !(playbook.ManyUntil >= now) && !granted.Contains(playbook.Key))
            {
                ask.Add((playbook, starts.Count));
                room = 0;
            }

            foreach (var decision in starts.Skip(room))
            {
                decision.Begin.Remove(playbook);
            }
        }

        return ask;
    }
}
