using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Plays.Model.Judging;

/// <summary>The catalogue of what conditions speak of: every number of a snapshot, and what judgement and alerts say.</summary>
public static class PlayFacts
{
    public const string Score = "score";
    public const string Band = "band";
    public const string Severity = "severity";
    public const string Probability = "churn-probability";
    public const string Churned = "churned";
    public const string DaysSinceLeft = "days-since-left";
    public const string ReportedArr = "reported-arr";
    public const string OpenAlerts = "open-alerts";
    public const string MeetingBooked = "meeting-booked";
    public const string TotalActions = "total-actions";

    private static readonly Dictionary<string, (string Name, Unit Unit)> Own = new(StringComparer.Ordinal)
    {
        [Score] = ("Health score", Unit.Number),
        [Band] = ("Band", Unit.Number),
        [Severity] = ("Severity", Unit.Number),
        [Probability] = ("Probability of leaving", Unit.Share),
        [Churned] = ("Has left", Unit.Flag),
        [DaysSinceLeft] = ("Days since leaving", Unit.Days),
        [ReportedArr] = ("ARR", Unit.Money),
        [OpenAlerts] = ("Alerts that hold", Unit.Count),
        [MeetingBooked] = ("Meeting booked", Unit.Flag),
        [TotalActions] = ("Actions in all", Unit.Count),
    };

    /// <summary>Key and name, in the order in which they are offered.</summary>
    public static IEnumerable<(string Key, string Name)> All => Own.Select(fact => (fact.Key, fact.Value.Name)).Concat(Inputs.All.Select(info => (info.Key, info.Name)));

    public static bool Exists(string fact) => Own.ContainsKey(fact) || Inputs.Find(fact) is not null;

    public static string Name(string fact) => Own.TryGetValue(fact, out var own) ? own.Name : Inputs.Find(fact)?.Name ?? fact;

    /// <summary>How numbers of the fact are written; shares are kept as 0 to 1.</summary>
    public static Unit UnitOf(string fact) => Own.TryGetValue(fact, out var own) ? own.Unit : Inputs.Find(fact)?.Unit ?? Unit.Number;

    public static string Say(string fact, double value) => fact switch
    {
        Band => Bands.Name((Health.Model.Band)(int)Math.Clamp(value, 0, 4)),
        Severity => PlaySeverities.Name((PlaySeverity)(int)Math.Clamp(value, 0, 3)),
        _ => ValueText.Of(Own.TryGetValue(fact, out var own) ? own.Unit : Inputs.Find(fact)?.Unit ?? Unit.Number, value),
    };

    /// <returns>NaN for what is not known.</returns>
    public static double Of(string fact, PlaySubject subject) => fact switch
    {
        Score => subject.Score?.Points ?? double.NaN,
        Band => subject.Band is { } band ? (double)band : double.NaN,
        Severity => (double)subject.Severity,
        Probability => subject.Probability,
        Churned => subject.DaysSinceLeft is null ? 0 : 1,
        DaysSinceLeft => subject.DaysSinceLeft ?? double.NaN,
        ReportedArr => subject.Arr is { } arr ? (double)arr.Units : double.NaN,
        OpenAlerts => subject.Rules.Count,
        MeetingBooked => subject.MeetingBooked ? 1 : 0,
        TotalActions => subject.TotalActions,
        _ => Inputs.Find(fact) is { } info ? subject.Snapshot[info.Input] : double.NaN,
    };

    /// <summary>Whether a playbook asks for this fact anywhere.</summary>
    public static bool IsAsked(PlaybookDefinition playbook, string fact) => AllConditions(playbook).Any(condition => condition.Fact == fact);

    private static IEnumerable<PlayCondition> AllConditions(PlaybookDefinition playbook) =>
    [
        .. playbook.Trigger.Filter?.Conditions ?? [], .. playbook.Entry, .. playbook.Exit, .. playbook.Success,
        .. playbook.Steps.SelectMany(step => (step.Conditions ?? []).Concat(step.Success ?? [])),
    ];
}
