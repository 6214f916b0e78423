using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Churn;

/// <summary>Risk in the words of the screens. Colours belong to health, so risk is ink: a number with its range, or a class that claims no number.</summary>
internal static class RiskWords
{
    /// <summary>A probability with its 95 % interval; in cold start the class by the rules.</summary>
    public static MarkupString Mark(double? probability, double? low, double? high, RiskLevel? level) => (probability, level) switch
    {
        ({ } known, _) => Markup.Of($"<span class=\"risk\"><b>{Share(known)}</b> <small title=\"95 % interval\">{Range(low, high)}</small></span>"),
        (null, { } rank) => Markup.Of($"<span class=\"risk rules\" title=\"By five rules, which rank customers; no probability\">{Level(rank)}</span>"),
        _ => Markup.Of($"<span class=\"muted\" title=\"Nothing was predicted yet\">{Text.Unknown}</span>"),
    };

    /// <summary>Whole percent; below one percent "under 1 %" rather than none.</summary>
    public static string Share(double probability) => probability is > 0 and < 0.01 ? $"<{Text.Percent(0.01)}" : Text.Percent(probability);

    /// <summary>"12–31 %".</summary>
    public static string Range(double? low, double? high) => low is { } from && high is { } to ? $"{Text.Decimal(from * 100, "0")}–{Text.Percent(to)}" : "";

    public static string Level(RiskLevel level) => level switch
    {
        RiskLevel.None => "no rule holds",
        RiskLevel.Low => "low by rules",
        RiskLevel.Medium => "medium by rules",
        RiskLevel.High => "high by rules",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    /// <summary>What the severity asks for (product.md section 7).</summary>
    public static string Severity(ChurnSeverity severity) => severity switch
    {
        ChurnSeverity.Standard => "Standard",
        ChurnSeverity.Medium => "Nurture",
        ChurnSeverity.High => "High",
        ChurnSeverity.Critical => "Critical",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>"in about 70 days"; without a median nobody knows when.</summary>
    public static string Median(int? days) => days is { } known ? $"more likely gone than not in about {Text.Plural(known, "day")}" : "more likely to stay than not for 180 days";

    public static string Figure(Estimate? estimate) => Text.Decimal(estimate?.Value, "0.000");

    /// <summary>The 95 % interval: "0.71–0.80".</summary>
    public static string Interval(Estimate? estimate) => estimate is null ? "not known" : $"{Text.Decimal(estimate.Low, "0.00")}–{Text.Decimal(estimate.High, "0.00")}";
}
