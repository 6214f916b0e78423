using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Plays.Model.Judging;

/// <summary>Severity is the worst of band, probability and hard triggers: product.md section 7.</summary>
public static class PlaySeverities
{
    /// <summary>Alert rules whose holding alone makes a customer that severe, however good the numbers are.</summary>
    public static readonly IReadOnlyDictionary<string, PlaySeverity> HardTriggers = new Dictionary<string, PlaySeverity>(StringComparer.Ordinal)
    {
        ["champion-left"] = PlaySeverity.Critical,
        ["sentiment-negative"] = PlaySeverity.Critical,
        ["billing-failure"] = PlaySeverity.High,
        ["support-escalation"] = PlaySeverity.High,
    };

    /// <param name="band">The settled one; null when not known.</param>
    /// <param name="probability">Of leaving within 90 days, 0 to 1; NaN when not known.</param>
    /// <param name="rules">Keys of the alert rules whose condition holds.</param>
    public static PlaySeverity Of(Band? band, double probability, IEnumerable<string> rules)
    {
        var worst = Max(OfBand(band), OfProbability(probability));
        return rules.Aggregate(worst, (severity, rule) => Max(severity, HardTriggers.GetValueOrDefault(rule)));
    }

    public static PlaySeverity OfBand(Band? band) => band switch
    {
        Band.Critical => PlaySeverity.Critical,
        Band.HighRisk => PlaySeverity.High,
        Band.AtRisk => PlaySeverity.AtRisk,
        _ => PlaySeverity.Standard,
    };

    public static PlaySeverity OfProbability(double probability) => double.IsNaN(probability) ? PlaySeverity.Standard : Severities.Of(probability) switch
    {
        ChurnSeverity.Critical => PlaySeverity.Critical,
        ChurnSeverity.High => PlaySeverity.High,
        ChurnSeverity.Medium => PlaySeverity.AtRisk,
        _ => PlaySeverity.Standard,
    };

    /// <summary>What made the customer that severe, in words.</summary>
    public static string Reason(PlaySubject subject)
    {
        var severity = subject.Severity;
        IEnumerable<string> reasons =
        [
            .. severity > PlaySeverity.Standard && OfBand(subject.Band) == severity ? [$"health is {Bands.Name(subject.Band!.Value)}"] : Array.Empty<string>(),
            .. severity > PlaySeverity.Standard && OfProbability(subject.Probability) == severity ? [$"predicted to leave with {ValueText.Of(Unit.Share, subject.Probability)}"] : Array.Empty<string>(),
            .. subject.Rules.Order(StringComparer.Ordinal).Where(rule => HardTriggers.GetValueOrDefault(rule) == severity && severity > PlaySeverity.Standard)
                .Select(rule => $"the alert '{ShippedRules.NameOf(rule)}' holds"),
        ];
        return $"{Name(severity)}: {(string.Join(", ", reasons) is { Length: > 0 } why ? why : "nothing speaks for more")}";
    }

    public static string Name(PlaySeverity severity) => severity == PlaySeverity.AtRisk ? "At risk" : severity.ToString();

    private static PlaySeverity Max(PlaySeverity one, PlaySeverity other) => one > other ? one : other;
}
