using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>What to do: first about what raises the risk most, then what product.md section 7 has for the severity.</summary>
public static class Recommendations
{
    /// <summary>Of the factors that raise the risk, as many get an answer of their own.</summary>
    private const int MostAnswers = 2;

    /// <param name="factors">The strongest first.</param>
    public static IReadOnlyList<RecommendedAction> Of(ChurnSeverity severity, IReadOnlyList<RiskFactor> factors) =>
    [
        .. factors.Where(factor => factor.Raises).Select(factor => Answer(factor.Key)).OfType<string>().Distinct().Take(MostAnswers)
            .Select(what => new RecommendedAction(what, severity >= ChurnSeverity.High ? "now" : "this week")),
        .. Usual(severity),
    ];

    private static IEnumerable<RecommendedAction> Usual(ChurnSeverity severity) => severity switch
    {
        ChurnSeverity.Critical =>
        [
            new("Executive call", "now"), new("Retention offer", "now"), new("Feature training", "within 24 hours"), new("Review the success plan", "within 48 hours"),
        ],
        ChurnSeverity.High =>
        [
            new("Recommend features", "now"), new("CSM check-in", "within 24 hours"), new("Demonstrate the value", "within 48 hours"), new("Training webinar", "within a week"),
        ],
        ChurnSeverity.Medium => [new("E-mail campaign", "now"), new("Send resources", "within 48 hours"), new("Peer story", "within a week")],
        ChurnSeverity.Standard => [new("Newsletter", "weekly"), new("Feature updates", "monthly")],
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    private static string? Answer(string key) => Inputs.Find(key)?.Input switch
    {
        Input.DaysSinceLogin or Input.SilenceRatio or Input.ActiveDayRate or Input.ActiveDays180 or Input.LoginsPerWeek => "Ask why hardly anybody comes any more",
        Input.UsageTrend or Input.UsageDrop3 or Input.Actions30 => "Find out what changed in how they work",
        Input.FeatureAdoption or Input.FeaturesUsed or Input.DaysSinceCoreFeature => "Show the features they do not use",
        Input.TeamAdoption or Input.ActiveUsers or Input.SeatUseTrend or Input.PlanUtilisation => "Bring more of the team in, or right-size the plan",
        Input.TicketSentiment90 or Input.Escalations90 or Input.OpenTickets or Input.TicketsOpened30 or Input.Satisfaction180 => "Settle the open support issues",
        Input.SentimentChange30 or Input.NegativeTexts5 or Input.DaysSinceAnger => "Answer what upset them",
        Input.LatePayments90 or Input.DaysLate90 or Input.PaidOnTime365 or Input.DaysSinceFailedPayment => "Clear the late payment with billing",
        Input.ChampionPresent => "Find a new champion",
        Input.DaysSinceExecutive or Input.ExecutiveTouches90 => "Bring the executives together",
        Input.DaysSinceTouch or Input.Touches90 => "Talk to them",
        Input.NpsAnswer => "Ask what is missing for a better answer",
        Input.DaysToRenewal or Input.ContractDays => "Open the talk about the renewal",
        Input.OnboardingProgress => "Finish the onboarding",
        _ => null,
    };
}
