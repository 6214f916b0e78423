using CustomerSuccess.Core.Experiments.Model;

namespace CustomerSuccess.Core.Experiments.Comparing;

/// <summary>Says of every run whether it is compared. As assigned: a run that was stopped counts as treated, and one that was held out and got a play later as held out.</summary>
internal static class Sorting
{
    /// <param name="runs">Of one play, or of several of which a customer counts in the first only; the earliest first.</param>
    /// <param name="through">The day that facts have reached; null: none.</param>
    public static IReadOnlyList<ComparedRun> Of(IReadOnlyCollection<StartedRun> runs, IReadOnlyDictionary<(string Key, int Version), PlayTerms> terms, DateOnly? through)
    {
        var (seen, sorted) = (new HashSet<int>(runs.Count), new List<ComparedRun>(runs.Count));
        foreach (var run in runs)
        {
            var own = terms[(run.PlaybookKey, run.Version)];
            var day = run.On.AddDays(OutcomeDay.After(own.FollowDays));
            var status = !own.HasDrawn(run) ? RunStatus.NotDrawn
                : !seen.Add(run.CustomerId) ? RunStatus.Again
                : day <= through ? RunStatus.Counted
                : RunStatus.Underway;
            sorted.Add(new ComparedRun(run, status, own.HoldoutShare, day));
        }

        return sorted;
    }
}
