namespace CustomerSuccess.Core.Snapshots;

/// <summary>What a number says about a customer, as half a sentence with the number in it.</summary>
public static class InputPhrases
{
    public static string Say(Input input, double value)
    {
        var text = ValueText.Of(input, value);
        return input switch
        {
            Input.DaysSinceLogin => value <= 1 ? "logged in within a day" : $"no login for {text}",
            Input.ActiveDayRate => $"active on {text} of days",
            Input.UsageTrend => value < 0 ? $"usage down {text.TrimStart('−')} in 30 days" : $"usage {text} in 30 days",
            Input.ActionsPerSession => $"{text} actions per session",
            Input.FeatureAdoption => $"{text} of features used",
            Input.FeaturesUsed => Some(value, "feature used", "features used", "in 30 days"),
            Input.PlanUtilisation => $"{text} of a plan limit used",
            Input.TeamAdoption => $"{text} of seats active",
            Input.SeatUseTrend => $"seat use {text} in 90 days",
            Input.ActiveUsers => Some(value, "active user", "active users", "in 30 days"),
            Input.Integrations => Some(value, "integration", "integrations", "in use"),
            Input.EmailOpenRate90 or Input.EmailOpenRate30 => $"{text} of e-mails opened",
            Input.Webinars180 => Some(value, "webinar", "webinars", "in 180 days"),
            Input.Downloads90 => Some(value, "download", "downloads", "in 90 days"),
            Input.FeatureRequests90 => Some(value, "feature request", "feature requests", "in 90 days"),
            Input.CommunityPosts90 => Some(value, "community post", "community posts", "in 90 days"),
            Input.OnboardingProgress => $"onboarding at {text}",
            Input.DocViews30 => Some(value, "documentation view", "documentation views", "in 30 days"),
            Input.EngagementTrend => $"engagement {text} in 30 days",
            Input.EmailClickRate30 => $"{text} of e-mails clicked",
            Input.UnsubscribeRate30 => $"{text} unsubscribed",
            Input.DaysSinceEmailActivity => $"no e-mail activity for {text}",
            Input.CampaignsEnrolled365 => Some(value, "campaign", "campaigns", "in a year"),
            Input.CampaignCompletion365 => $"{text} of campaigns completed",
            Input.CampaignResponse365 => $"{text} of campaigns answered",
            Input.BlogReads30 => Some(value, "blog read", "blog reads", "in 30 days"),
            Input.Reviews365 => Some(value, "review", "reviews", "in a year"),
            Input.TicketsOpened30 => Some(value, "ticket", "tickets", "in 30 days"),
            Input.OpenTickets => Some(value, "ticket", "tickets", "open"),
            Input.Escalations90 => Some(value, "escalation", "escalations", "in 90 days"),
            Input.TicketSentiment90 => $"ticket sentiment {text}",
            Input.Satisfaction180 => $"support rated {text}",
            Input.SupportNegatives => $"{text} negative support points",
            Input.LatePayments180 => Some(value, "late payment", "late payments", "in 180 days"),
            Input.DaysLate90 => $"an invoice {text} late",
            Input.PaidOnTime365 => $"{text} of invoices paid on time",
            Input.Arr => $"contract value {text}",
            Input.ArrGrowth365 => $"contract value {text} in a year",
            Input.DiscountPercent => $"{text} discount",
            Input.NpsAnswer => $"NPS answer {text}",
            Input.AccountNps => $"account NPS {text}",
            Input.NpsAge => $"NPS answer {text} old",
            Input.DaysSinceExecutive => $"no executive contact for {text}",
            Input.ExecutiveTouches90 => Some(value, "executive interaction", "executive interactions", "in 90 days"),
            Input.ChampionPresent => value >= 0.5 ? "champion in place" : "the champion left",
            Input.DaysSinceTouch => $"no touch for {text}",
            Input.Touches90 => Some(value, "interaction", "interactions", "in 90 days"),
            Input.Referrals365 => Some(value, "referral", "referrals", "in a year"),
            Input.CaseStudies365 => Some(value, "case study", "case studies", "in a year"),
            Input.CsmRating => $"CSM sentiment {text}",
            Input.CsmRatingAge => $"CSM sentiment {text} old",
            Input.TenureDays => $"customer for {text}",
            Input.DaysToRenewal => value < 0 ? $"renewal {text.TrimStart('−')} overdue" : $"renews in {text}",
            Input.Seats => Some(value, "seat", "seats", "agreed"),
            _ => SayOfLately(input, value, text),
        };
    }

    private static string SayOfLately(Input input, double value, string text) => input switch
    {
        Input.UsageDrop3 => value < 0 ? $"usage down {text.TrimStart('−')} within 3 days" : $"usage {text} within 3 days",
        Input.DaysSinceFailedPayment => Since(value, 90, "a payment failed", "no failed payment"),
        Input.DaysSinceCoreFeature => $"no core feature used for {text}",
        Input.UsageSpread90 => $"usage within {text} over 90 days",
        Input.LatePayments90 => Some(value, "late payment", "late payments", "in 90 days"),
        Input.DaysSinceEscalation => Since(value, 90, "a ticket was escalated", "no escalation"),
        Input.SentimentChange30 => $"sentiment {(value > 0 ? "+" : "")}{text} in 30 days",
        Input.NegativeTexts5 => $"{(value == 0 ? "none" : text)} of the last 5 texts negative",
        Input.DaysSinceAnger => Since(value, 90, "frustration or anger in a text", "no frustration or anger"),
        Input.LoginsPerWeek => $"{text} logins per week",
        Input.Actions30 => Some(value, "action", "actions", "in 30 days"),
        Input.ActiveDays180 => Some(value, "active day", "active days", "in 180 days"),
        Input.SilenceRatio => $"silent for {text} times the usual gap",
        Input.Invoiced90 => value == 0 ? "nothing invoiced in 90 days" : $"{text} invoiced in 90 days",
        Input.ContractDays => $"contract over {text}",
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };

    private static string Since(double days, double most, string happened, string never) =>
        days >= most ? $"{never} in {ValueText.Of(Unit.Days, most)}" : days < 1 ? $"{happened} today" : $"{happened} {ValueText.Of(Unit.Days, days)} ago";

    private static string Some(double count, string one, string many, string when) =>
        count == 0 ? $"no {one} {when}" : $"{ValueText.Of(Unit.Count, count)} {(count == 1 ? one : many)} {when}";
}
