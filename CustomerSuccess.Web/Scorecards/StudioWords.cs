using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>Sentences of the studio.</summary>
internal static class StudioWords
{
    /// <summary>The draft as one side of a comparison.</summary>
    public const string Draft = "Draft";

    /// <summary>"Published v7 on 3 Mar 2026 · applies to all 214 customers".</summary>
    public static string Where(ScorecardView view) =>
        $"{(view.Published is { } published ? $"Published v{published.Number} on {Text.Day(DateOnly.FromDateTime(published.PublishedAt.UtcDateTime))}" : "Never published")} · {AppliesTo(view)}";

    public static string AppliesTo(ScorecardView view) => view switch
    {
        { Segments.Count: 0 } => "applies to nobody: it has no line in the priority list",
        { AllCustomers: 0 } => "there are no customers yet",
        _ when view.Customers == view.AllCustomers => $"applies to all {Text.Plural(view.Customers, "customer")}",
        _ => $"applies to {Text.Count(view.Customers)} of {Text.Plural(view.AllCustomers, "customer")}{In(view.Segments)}",
    };

    /// <summary>"30 Apr 2026, 5 of 12"; null before the first day.</summary>
    public static string? Step(ReplayProgress? progress) => progress is null ? null : $"{Text.Day(progress.Day)}, {progress.Done} of {progress.All}";

    /// <summary>What a publish would do, in a few words.</summary>
    public static string Summary(IReadOnlyList<ScorecardFault> faults, DraftEffect? effect) =>
        faults.Count > 0 ? $"{Text.Plural(faults.Count, "thing")} to mend"
        : effect is null ? "…"
        : effect.Changed == 0 ? "Nobody changes band"
        : $"{Text.Count(effect.Changed)} {(effect.Changed == 1 ? "changes" : "change")} band";

    /// <summary>What stands behind <see cref="Summary"/>: the fault, or the revenue and the alerts of a year.</summary>
    public static string? Detail(IReadOnlyList<ScorecardFault> faults, DraftEffect? effect, ReplayReport? year, string currency)
    {
        var alerts = year?.Alerts.Sum(rule => rule.Draft - rule.Published) ?? 0;
        return faults.Count > 0 ? faults[0].Message
            : (effect is { Changed: > 0 }, alerts) switch
            {
                (true, 0) => Text.ShortMoney(effect!.ChangedArr, currency),
                (true, _) => $"{Text.ShortMoney(effect!.ChangedArr, currency)} · {Text.Plural(Math.Abs(alerts), alerts > 0 ? "more alert" : "fewer alert")} in a year",
                _ => null,
            };
    }

    /// <summary>What a publish would do, in a sentence.</summary>
    public static string Effect(ScorecardView view, DraftEffect? effect) => effect is null || view.Segments.Count == 0
        ? $"{view.Name} is published; it judges nobody until it has a line in the priority list."
        : effect.Changed == 0 ? $"{Text.Plural(view.Customers, "customer")} {(view.Customers == 1 ? "is" : "are")} scored anew; nobody changes band."
        : $"{Text.Plural(view.Customers, "customer")} {(view.Customers == 1 ? "is" : "are")} scored anew; {Text.Count(effect.Changed)} with {Text.ShortMoney(effect.ChangedArr, view.Currency)} {(effect.Changed == 1 ? "changes" : "change")} band.";

    private static string In(IReadOnlyList<string?> segments) =>
        segments.All(segment => segment is not null) ? $" in {string.Join(", ", segments)}" : "";
}
