using System.Collections.Immutable;
using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Churn.Factors.Model;

/// <summary>
/// What a churn model looks at: the 16 features of product.md section 5, whether a champion left, and every other number of a snapshot that says
/// something of its own.
/// </summary>
internal static class ChurnFeatures
{
    public const string Health = "health-score";
    public const string HealthTrend = "health-trend";
    public const string OpenAlerts = "open-alerts";

    private const string UsePrefix = "use:";

    /// <summary>Each says again what another one says, or how old one is.</summary>
    private static readonly HashSet<Input> LeftOut =
    [
        Input.NpsAge, Input.CsmRatingAge, Input.AccountNps, Input.EmailOpenRate30, Input.LatePayments180, Input.SupportNegatives, Input.Invoiced90,
    ];

    /// <summary>More of it never speaks against leaving.</summary>
    private static readonly HashSet<Input> RisksRise = [Input.LatePayments90, Input.DaysLate90, Input.Escalations90];

    /// <summary>More of it never speaks for leaving.</summary>
    private static readonly HashSet<Input> RisksFall = [Input.NpsAnswer, Input.CsmRating, Input.ChampionPresent, Input.Satisfaction180, Input.PaidOnTime365];

    public static readonly ImmutableArray<ChurnFeature> All =
    [
        .. Inputs.All.Where(info => !LeftOut.Contains(info.Input)).Select(OfInput),
        new(Health, "Health score", Direction.Falling, Unit.Points, frame => frame.Health, value => $"health score {ValueText.Of(Unit.Points, value)}"),
        new(HealthTrend, "Health trend", Direction.Any, Unit.Points, frame => frame.HealthTrend, SayTrend),
        new("invoiced-pace", "Pace of invoices", Direction.Any, Unit.Share, InvoicedPace, value => $"invoiced in 90 days {ValueText.Of(Unit.Share, value)} of a quarter's contract value"),
        new("active-days-365", "Active days in a year", Direction.Any, Unit.Count, frame => frame.Year.ActiveDays, value => $"active on {ValueText.Of(Unit.Count, value)} days in a year"),
        new("usual-gap", "Usual gap between days of use", Direction.Any, Unit.Days, frame => frame.Year.UsualGap, value => $"usually {ValueText.Of(Unit.Days, value)} between days of use"),
        new("silence-share", "Silence as a share of the tenure", Direction.Any, Unit.Share, SilenceShare, value => $"silent for {ValueText.Of(Unit.Share, value)} of its time as a customer"),
        new(OpenAlerts, "Open alerts", Direction.Any, Unit.Count, frame => frame.OpenAlerts, SayAlerts),
    ];

    private static readonly Dictionary<string, ChurnFeature> ByKey = All.ToDictionary(feature => feature.Key, StringComparer.Ordinal);

    /// <returns>Null when there is no such feature.</returns>
    public static ChurnFeature? Find(string key) =>
        key.StartsWith(UsePrefix, StringComparison.Ordinal) ? OfUse(key[UsePrefix.Length..]) : ByKey.GetValueOrDefault(key);

    /// <summary>How much one feature of the product is used; some tell more about leaving than all use together.</summary>
    public static ChurnFeature OfUse(string feature) => new(
        UsePrefix + feature,
        $"Use of {feature}",
        Direction.Any,
        Unit.Number,
        frame => frame.UseOf(feature),
        value => value == 0 ? $"no use of {feature} in 90 days" : $"{ValueText.Of(Unit.Number, value)} uses of {feature} a month");

    /// <returns>The product's feature; null when the key is of something else.</returns>
    public static string? UsedFeature(string key) => key.StartsWith(UsePrefix, StringComparison.Ordinal) ? key[UsePrefix.Length..] : null;

    private static ChurnFeature OfInput(InputInfo info) => new(
        info.Key,
        info.Name,
        RisksRise.Contains(info.Input) ? Direction.Rising : RisksFall.Contains(info.Input) ? Direction.Falling : Direction.Any,
        info.Unit,
        frame => frame.Batch.Column(info.Input).ToArray(),
        value => InputPhrases.Say(info.Input, value));

    /// <summary>1 where a quarter of the contract value was invoiced; who pays a year ahead stands at 0 or 4. Unknown without a contract value.</summary>
    private static double[] InvoicedPace(ChurnFrame frame)
    {
        var pace = new double[frame.Count];
        for (var row = 0; row < pace.Length; row++)
        {
            var arr = frame.Batch.Column(Input.Arr)[row];
            pace[row] = arr > 0 ? StoredNumber.Of(4 * frame.Batch.Column(Input.Invoiced90)[row] / arr) : double.NaN;
        }

        return pace;
    }

    private static double[] SilenceShare(ChurnFrame frame)
    {
        var share = new double[frame.Count];
        for (var row = 0; row < share.Length; row++)
        {
            share[row] = StoredNumber.Of(frame.Batch.Column(Input.DaysSinceLogin)[row] / (frame.Batch.Column(Input.TenureDays)[row] + 1));
        }

        return share;
    }

    private static string SayTrend(double points) => Math.Round(points) switch
    {
        0 => "health score steady over a month",
        < 0 => $"health score down {ValueText.Of(Unit.Points, -points)} in a month",
        _ => $"health score up {ValueText.Of(Unit.Points, points)} in a month",
    };

    private static string SayAlerts(double count) => count switch
    {
        0 => "no open alert",
        1 => "1 open alert",
        _ => $"{ValueText.Of(Unit.Count, count)} open alerts",
    };
}
