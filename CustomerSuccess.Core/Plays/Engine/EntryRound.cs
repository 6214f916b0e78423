using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Decides who enters what; reads and writes nothing.</summary>
/// <param name="mayHoldOut">False: a person asks, so that nothing is drawn.</param>
internal sealed class EntryRound(IReadOnlyList<LivePlaybook> playbooks, PastRuns past, IReadOnlyDictionary<string, LivePlaybook> all, bool mayHoldOut, DateTimeOffset now)
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
            fitting.Select(playbook => playbook.ContenderFor(subject)), save is null ? null : new Contender(save.PlaybookKey, all[save.PlaybookKey].Definition, save.Severity), IsHeldOut);
        decisions.Add(new EntryDecision(subject, [.. arbitration.Begin.Select(contender => fitting.Single(playbook => playbook.Key == contender.Key))], [.. arbitration.PassedOver]));

        bool IsHeldOut(Contender play) => play.Key == save?.PlaybookKey ? save.State == RunState.Holdout : mayHoldOut && Assignment.Of(play.Key, play.Playbook, subject).HeldOut;
    }

    /// <summary>Takes out what is too much: above the cap of a playbook, or so many at once that a person has to be asked.</summary>
    /// <param name="customers">All that have not left.</param>
    /// <param name="answers">What was said to earlier questions, by playbook.</param>
    /// <returns>Playbooks to ask for, with how many would have begun.</returns>
    public IReadOnlyList<(LivePlaybook Playbook, int Starts)> Limit(BulkGuard guard, int customers, IReadOnlyDictionary<string, BulkAnswer> answers)
    {
        var ask = new List<(LivePlaybook, int)>();
        foreach (var playbook in playbooks)
        {
            var starts = decisions.FindAll(decision => decision.Begin.Contains(playbook));
            var room = Math.Max(0, (playbook.Definition.Cap ?? int.MaxValue) - past.Running(playbook.Key));
            var (begin, why) = (Math.Min(starts.Count, room), $"{playbook.Definition.Name} has as many runs as it may have at a time");
            if (guard.Asks(begin, customers) && !(playbook.ManyUntil >= now)
                && !(answers.TryGetValue(playbook.Key, out var answer) && answer.Allows(begin, past.BegunSince(playbook.Key, answer.At), now)))
            {
                var refused = answer?.Refuses(now) == true;
                why = refused ? "Somebody has said no to so many at once" : "So many would begin at once that somebody has to approve it";
                ask.AddRange(refused ? [] : [(playbook, begin)]);
                begin = 0;
            }

            foreach (var decision in starts.Skip(begin))
            {
                decision.Begin.Remove(playbook);
                decision.PassedOver.Add((playbook.Key, why));
            }
        }

        return ask;
    }
}
