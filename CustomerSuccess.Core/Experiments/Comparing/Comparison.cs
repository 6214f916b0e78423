using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Experiments.Model;
using CustomerSuccess.Core.Experiments.Model.Revenue;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Experiments.Comparing;

/// <summary>Puts the runs of an experiment together.</summary>
internal static class Comparison
{
    /// <summary>Entries of so many days say how fast customers come.</summary>
    private const int RateDays = 56;

    /// <param name="runs">Judged.</param>
    /// <param name="nameOf">Of a stratum, from the key of the play and the share that is held out.</param>
    /// <param name="holdoutShare">Of those to come, 0 to 1.</param>
    public static Compared Of(
        IReadOnlyCollection<ComparedRun> runs, Func<string, double, string> nameOf, HarmReading harms, double holdoutShare, DateOnly today)
    {
        var counted = runs.Where(run => run.Status == RunStatus.Counted).ToList();
        var drawn = runs.Where(run => run.Status is RunStatus.Counted or RunStatus.Underway).ToList();
        var groups = counted.GroupBy(run => (run.Run.PlaybookKey, run.HoldoutShare))
            .Select(group => (Key: nameOf(group.Key.PlaybookKey, group.Key.HoldoutShare), Treated: group.Where(run => !run.Run.HeldOut).ToList(), HeldOut: group.Where(run => run.Run.HeldOut).ToList()))
            .OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var strata = groups.ConvertAll(group => new Stratum(group.Key, Arm(group.Treated, IsThere), Arm(group.HeldOut, IsThere)));
        var ratio = SampleRatio.Of([.. drawn.GroupBy(run => run.HoldoutShare).Select(alike => (alike.Count(), alike.Count(run => run.Run.HeldOut), alike.Key))]);
        var guardrails = Enum.GetValues<Harm>().Select(harm => new Guardrail(
            harm, groups.ConvertAll(group => new Stratum(group.Key, Arm(group.Treated, run => harms.Came(harm, run)), Arm(group.HeldOut, run => harms.Came(harm, run)))))).ToList();
        var rate = new EntryRate(
            drawn.Count - counted.Count,
            drawn.Count(run => run.Run.On > today.AddDays(-RateDays)) * 7.0 / RateDays,
            runs.Select(run => run.CountedOn.DayNumber - run.Run.On.DayNumber).DefaultIfEmpty(OutcomeDay.Usual).Max());
        return new Compared(
            Group(counted.FindAll(run => !run.Run.HeldOut)),
            Group(counted.FindAll(run => run.Run.HeldOut)),
            new LeftOut(rate.Underway, Count(runs, RunStatus.Again), Count(runs, RunStatus.NotDrawn)),
            strata,
            ShareDifference.Pooled(strata),
            Revenue(groups),
            ratio,
            guardrails,
            rate,
            Verdict.Of(new Evidence(strata, ratio, guardrails, rate, holdoutShare)));
    }

    private static bool IsThere(ComparedRun run) => run.IsThere == true;

    private static int Count(IEnumerable<ComparedRun> runs, RunStatus status) => runs.Count(run => run.Status == status);

    private static Arm Arm(List<ComparedRun> runs, Func<ComparedRun, bool> hit) => new(runs.Count(hit), runs.Count);

    private static ComparedGroup Group(List<ComparedRun> runs) => new(
        Arm(runs, IsThere), runs.Aggregate(Money.Zero, (sum, run) => sum + run.Run.Arr!.Value), runs.Aggregate(Money.Zero, (sum, run) => sum + run.Kept!.Value));

    private static Estimate? Revenue(List<(string Key, List<ComparedRun> Treated, List<ComparedRun> HeldOut)> groups) =>
        RevenueDifference.Of(groups.ConvertAll(group => new RevenueStratum(Amounts(group.Treated), Amounts(group.HeldOut))));

    private static List<(Money AtStart, Money Kept)> Amounts(List<ComparedRun> runs) => runs.ConvertAll(run => (run.Run.Arr!.Value, run.Kept!.Value));
}
