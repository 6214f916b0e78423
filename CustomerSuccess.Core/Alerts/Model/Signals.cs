using System.Collections.Immutable;
using System.Globalization;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>The catalogue of what rules can watch: health and its changes, the disagreement about it, and every number of a snapshot.</summary>
public static class Signals
{
    public const string Score = "score";
    public const string Change7 = "health-change-7";
    public const string Change30 = "health-change-30";
    public const string Change90 = "health-change-90";
    public const string Disagreement = "disagreement";

    public static readonly ImmutableArray<Signal> All =
    [
        new(Score, "Health score", Unit.Number, null, "The score of the day, 0 to 100."),
        new(Change7, "Change of health in 7 days", Unit.Number, 7, "The score minus that of 7 days before; negative is a fall."),
        new(Change30, "Change of health in 30 days", Unit.Number, 30, "The score minus that of 30 days before; negative is a fall."),
        new(Change90, "Change of health in 90 days", Unit.Number, 90, "The score minus that of 90 days before; negative is a fall."),
        new(Disagreement, "Disagreement of score, CSM and prediction", Unit.Number, 90,
            "The widest distance, in bands of 20 points, between the score, the middle of the band that the CSM's sentiment of the last 90 days names, and the range that the predicted probability of leaving names (above 80 % Critical, above 60 % High risk, above 40 % At risk, else Healthy or better). Missing when fewer than two of them are known."),
        .. Inputs.All.Select(info => new Signal(info.Key, info.Name, info.Unit, WindowOf(info), info.Meaning)),
    ];

    private static readonly Dictionary<string, Signal> ByKey = All.ToDictionary(signal => signal.Key, StringComparer.Ordinal);

    /// <returns>Null when there is no such signal.</returns>
    public static Signal? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>Keys of numbers over a time end with its days; these look back without saying so in the key.</summary>
    private static int? WindowOf(InputInfo info) => info.Input switch
    {
        Input.ActiveDayRate or Input.UsageTrend or Input.ActionsPerSession or Input.FeatureAdoption or Input.FeaturesUsed or Input.EngagementTrend
            or Input.LoginsPerWeek => 30,
        Input.NegativeTexts5 => 90,
        Input.SilenceRatio => 180,
        _ => info.Key.Split('-')[^1] is var last && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null,
    };
}
