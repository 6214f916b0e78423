using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>Why a rule fired, in a sentence with the number; and the condition of a rule in words.</summary>
public static class AlertSentence
{
    /// <param name="values">With the signal known.</param>
    public static string Of(RuleTerms rule, SignalValues values) => rule.Signal switch
    {
        Signals.Score => $"Health is {Points(values.Of(rule.Signal))}",
        Signals.Change7 => Change(values, rule.Signal, 7),
        Signals.Change30 => Change(values, rule.Signal, 30),
        Signals.Change90 => Change(values, rule.Signal, 90),
        Signals.Disagreement => $"{string.Join(", ", Judgements(values))}: {Points(values.Of(rule.Signal))} bands apart",
        _ => Inputs.Find(rule.Signal) is { } info ? Reasons.Sentence(InputPhrases.Say(info.Input, values.Snapshot[info.Input])) : rule.Signal,
    };

    /// <summary>Those that are known, as <see cref="Disagreement.Widest"/> compares them.</summary>
    private static IEnumerable<string> Judgements(SignalValues values)
    {
        if (values.Score is not null)
        {
            yield return $"Health is {Points(values.Of(Signals.Score))}";
        }

        if (values.Snapshot[Input.CsmRatingAge] <= Disagreement.RatingDays)
        {
            yield return $"the CSM says {ValueText.Of(Input.CsmRating, values.Snapshot[Input.CsmRating])}";
        }

        if (!double.IsNaN(values.Churn))
        {
            yield return $"predicted to leave with {ValueText.Of(Unit.Share, values.Churn)}";
        }
    }

    /// <summary>Such as "Days since last login above 14 days".</summary>
    public static string Condition(RuleTerms rule)
    {
        if (Signals.Find(rule.Signal) is not { } signal)
        {
            return rule.Signal;
        }

        if (signal.Unit == Unit.Flag)
        {
            return $"{signal.Name}: {(rule.Comparison is Comparison.Below or Comparison.AtMost ? "no" : "yes")}";
        }

        var severe = rule.Severe is { } further ? $", severe {Word(rule.Comparison)} {signal.Say(further)}" : "";
        return $"{signal.Name} {Word(rule.Comparison)} {signal.Say(rule.Threshold)}{severe}";
    }

    public static string Word(Comparison comparison) => comparison switch
    {
        Comparison.Below => "below",
        Comparison.AtMost => "at most",
        Comparison.Above => "above",
        Comparison.AtLeast => "at least",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };

    private static string Change(SignalValues values, string signal, int days)
    {
        var change = values.Of(signal);
        return $"Health {(change < 0 ? "fell" : "rose")} {Points(Math.Abs(change))} points in {days} days to {Points(values.Of(Signals.Score))}";
    }

    private static string Points(double points) => ValueText.Number(points, "0.0");
}
