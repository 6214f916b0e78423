namespace CustomerSuccess.Core.Plays.Model.Judging;

/// <summary>Which of the playbooks that fit a customer begin: one save play at a time, the most severe; the others are told why not.</summary>
/// <param name="Begin">In the order in which they begin. A save play takes the place of the milder one that runs.</param>
/// <param name="PassedOver">Key of the playbook, and why.</param>
public sealed record Arbitration(IReadOnlyList<Contender> Begin, IReadOnlyList<(string Key, string Why)> PassedOver)
{
    /// <param name="fitting">Without those that the customer is in already.</param>
    /// <param name="running">The save play of now, held out or not; null without one.</param>
    /// <param name="heldOut">Whether the customer is held out of a save play: of the running one, or of one that would begin.</param>
    public static Arbitration Decide(IEnumerable<Contender> fitting, Contender? running, Func<Contender, bool> heldOut)
    {
        var all = fitting.OrderByDescending(contender => contender.Severity).ThenBy(contender => contender.Key, StringComparer.Ordinal).ToList();
        var saves = all.FindAll(contender => contender.Playbook.Kind == PlaybookKind.SavePlay);
        var winner = saves.Find(contender => running is null || contender.Severity > running.Severity);
        var save = winner ?? running;
        var passed = saves.Where(loser => loser != winner).Select(loser => (loser.Key, $"{save!.Playbook.Name} {(save == winner ? "is the more severe play" : "runs already")}; one save play at a time")).ToList();
        var begin = winner is null ? new List<Contender>() : [winner];
        foreach (var other in all.Where(contender => contender.Playbook.Kind != PlaybookKind.SavePlay))
        {
            if (save is null || (other.Playbook.BesideSavePlay && !heldOut(save)))
            {
                begin.Add(other);
            }
            else
            {
                passed.Add((other.Key, $"{save.Playbook.Name} comes first"));
            }
        }

        return new Arbitration(begin, passed);
    }
}
