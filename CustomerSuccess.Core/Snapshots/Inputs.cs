using System.Collections.Immutable;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>The catalogue of everything that is known about a customer on a day. Days end at midnight UTC, and the day itself counts.</summary>
public static class Inputs
{
    /// <summary>In the order of <see cref="Input"/>.</summary>
    public static readonly ImmutableArray<InputInfo> All =
    [
        new(Input.DaysSinceLogin, "days-since-login", "Days since last login", Unit.Days, 0, 60,
            "Whole days since the last day with a login; where logins are not counted, with any use. Missing until the first day of use."),
        new(Input.ActiveDayRate, "active-day-rate", "Daily active rate", Unit.Share, 0, 1,
            "Days with use among the last 30, or among the days since the start when those are fewer."),
        new(Input.UsageTrend, "usage-trend", "Usage trend", Unit.Change, -1, 1,
            "Actions of the last 30 days against the 30 before, -1 to 3; sessions or logins where actions are not counted. Missing in the first 60 days."),
        new(Input.ActionsPerSession, "actions-per-session", "Actions per session", Unit.Number, 0, 40,
            "Actions divided by sessions over the last 30 days; 0 when nobody came."),
        new(Input.FeatureAdoption, "feature-adoption", "Feature adoption", Unit.Share, 0, 1,
            "Features used in the last 30 days among all features of the product."),
        new(Input.FeaturesUsed, "features-used", "Features used", Unit.Count, 0, 40, "Features used in the last 30 days."),
        new(Input.PlanUtilisation, "plan-utilisation", "Plan utilisation", Unit.Share, 0, 1.2,
            "The highest share of a limit that is used: users (or seats), storage, API calls of the last 30 days."),
        new(Input.TeamAdoption, "team-adoption", "Team adoption", Unit.Share, 0, 1,
            "Most users active on one of the last 30 days, among the seats."),
        new(Input.SeatUseTrend, "seat-use-trend", "Contract utilisation trend", Unit.Change, -0.5, 0.5,
            "Average active users per seat over the last 30 days minus the same 90 days earlier."),
        new(Input.ActiveUsers, "active-users", "Active users", Unit.Count, 0, 200, "Most users active on one of the last 30 days."),
        new(Input.Integrations, "integrations", "Integrations", Unit.Count, 0, 10, "Most integrations in use on one of the last 30 days."),
        new(Input.EmailOpenRate90, "email-open-rate-90", "E-mail opens", Unit.Share, 0, 1,
            "Mails opened among mails sent over the last 90 days. Missing when none was sent."),
        new(Input.Webinars180, "webinars-180", "Webinars attended", Unit.Count, 0, 6, "Over the last 180 days."),
        new(Input.Downloads90, "downloads-90", "Resource downloads", Unit.Count, 0, 10, "Over the last 90 days."),
        new(Input.FeatureRequests90, "feature-requests-90", "Feature requests", Unit.Count, 0, 10, "Over the last 90 days."),
        new(Input.CommunityPosts90, "community-posts-90", "Community posts", Unit.Count, 0, 15, "Over the last 90 days."),
        new(Input.OnboardingProgress, "onboarding-progress", "Onboarding", Unit.Share, 0, 1,
            "As the last import before the end of the day reported it."),
        new(Input.DocViews30, "doc-views-30", "Documentation views", Unit.Count, 0, 30, "Over the last 30 days."),
        new(Input.EngagementTrend, "engagement-trend", "Engagement trend", Unit.Change, -1, 1,
            "Opens, clicks, responses, webinars, downloads, blog reads, posts and documentation views of the last 30 days against the 30 before, -1 to 3. Missing when both are zero."),
        new(Input.EmailOpenRate30, "email-open-rate-30", "E-mail open rate", Unit.Share, 0, 1,
            "Mails opened among mails sent over the last 30 days. Missing when none was sent."),
        new(Input.EmailClickRate30, "email-click-rate-30", "E-mail click rate", Unit.Share, 0, 1,
            "Mails clicked among mails sent over the last 30 days. Missing when none was sent."),
        new(Input.UnsubscribeRate30, "unsubscribe-rate-30", "Unsubscribe rate", Unit.Share, 0, 0.2,
            "Unsubscriptions among mails sent over the last 30 days. Missing when none was sent."),
        new(Input.DaysSinceEmailActivity, "days-since-email-activity", "Days since e-mail activity", Unit.Days, 0, 90,
            "Whole days since a mail was last opened or clicked, at most 365 back. Missing when that never happened."),
        new(Input.CampaignsEnrolled365, "campaigns-enrolled-365", "Campaigns enrolled", Unit.Count, 0, 10, "Over the last 365 days."),
        new(Input.CampaignCompletion365, "campaign-completion-365", "Campaigns completed", Unit.Share, 0, 1,
            "Completed among enrolled over the last 365 days. Missing when none was enrolled."),
        new(Input.CampaignResponse365, "campaign-response-365", "Campaign response rate", Unit.Share, 0, 1,
            "Responses among enrolments over the last 365 days, at most 1. Missing when none was enrolled."),
        new(Input.BlogReads30, "blog-reads-30", "Blog reads", Unit.Count, 0, 15, "Over the last 30 days."),
        new(Input.Reviews365, "reviews-365", "Reviews", Unit.Count, 0, 3, "Over the last 365 days."),
        new(Input.TicketsOpened30, "tickets-opened-30", "Tickets opened", Unit.Count, 0, 15, "Over the last 30 days."),
        new(Input.OpenTickets, "open-tickets", "Open tickets", Unit.Count, 0, 15, "Open at the end of the day."),
        new(Input.Escalations90, "escalations-90", "Escalations", Unit.Count, 0, 3, "Tickets that were escalated over the last 90 days."),
        new(Input.TicketSentiment90, "ticket-sentiment-90", "Ticket sentiment", Unit.Sentiment, -1, 1,
            "Mean sentiment of the tickets with text that were opened over the last 90 days."),
        new(Input.Satisfaction180, "satisfaction-180", "Resolution satisfaction", Unit.Rating, 1, 5,
            "Mean satisfaction, 1 to 5, of the tickets closed over the last 180 days."),
        new(Input.SupportNegatives, "support-negatives", "Negative support indicators", Unit.Points, 0, 100,
            "5 points for each open ticket, 5 more when high or urgent, 25 for each escalation and 15 for each satisfaction of 1 or 2 within 30 days; at most 100."),
        new(Input.LatePayments180, "late-payments-180", "Late payments", Unit.Count, 0, 5,
            "Invoices of the last 180 days that failed, were paid late or are overdue."),
        new(Input.DaysLate90, "days-late-90", "Days late", Unit.Days, 0, 90,
            "Most days that an invoice due in the last 90 days was or is late."),
        new(Input.PaidOnTime365, "paid-on-time-365", "Paid on time", Unit.Share, 0, 1,
            "Invoices paid by their due day among those that were due in the last 365 days."),
        new(Input.Arr, "arr", "Contract value", Unit.Money, 0, 1000000,
            "MRR x 12 in whole units of the customer's currency; without an MRR, what was invoiced over the last 365 days."),
        new(Input.ArrGrowth365, "arr-growth-365", "Expansion", Unit.Change, -0.5, 1,
            "MRR against that of 365 days ago, or against the first one. Without contracts: what was invoiced over the last 365 days against the 365 before."),
        new(Input.DiscountPercent, "discount-percent", "Discount", Unit.Percent, 0, 100, "As agreed in the contract."),
        new(Input.NpsAnswer, "nps-answer", "NPS answer", Unit.Answer, 0, 10,
            "Mean of the last answer of each contact over the last 365 days, 0 to 10."),
        new(Input.NpsAge, "nps-age", "Age of the NPS answer", Unit.Days, 0, 365, "Days since the newest answer."),
        new(Input.AccountNps, "account-nps", "Account NPS", Unit.Nps, -100, 100,
            "Share of promoters (9, 10) minus share of detractors (0 to 6) among the same answers, -100 to 100."),
        new(Input.DaysSinceExecutive, "days-since-executive", "Days since executive contact", Unit.Days, 0, 120,
            "Whole days since an executive last took part in an interaction, at most 365 back. Missing when that never happened."),
        new(Input.ExecutiveTouches90, "executive-touches-90", "Executive interactions", Unit.Count, 0, 6,
            "Interactions with an executive over the last 90 days."),
        new(Input.ChampionPresent, "champion-present", "Champion", Unit.Flag, 0, 1,
            "1 with a champion at the customer, 0 when every champion has left. Missing when nobody was ever named."),
        new(Input.DaysSinceTouch, "days-since-touch", "Days since last touch", Unit.Days, 0, 120,
            "Whole days since the last interaction, at most 365 back. Missing when there was none."),
        new(Input.Touches90, "touches-90", "CSM interactions", Unit.Count, 0, 12, "Interactions over the last 90 days."),
        new(Input.Referrals365, "referrals-365", "Referrals", Unit.Count, 0, 6, "Over the last 365 days."),
        new(Input.CaseStudies365, "case-studies-365", "Case studies", Unit.Count, 0, 2, "Over the last 365 days."),
        new(Input.CsmRating, "csm-rating", "CSM sentiment", Unit.Rating, 1, 5,
            "The last rating by the CSM, 1 to 5, at most 365 days back."),
        new(Input.CsmRatingAge, "csm-rating-age", "Age of the CSM sentiment", Unit.Days, 0, 365, "Days since that rating."),
        new(Input.TenureDays, "tenure-days", "Tenure", Unit.Days, 0, 2000, "Whole days since the start."),
        new(Input.DaysToRenewal, "days-to-renewal", "Days to renewal", Unit.Days, -30, 365,
            "Whole days until the contract ends; negative when it has ended."),
        new(Input.Seats, "seats", "Seats", Unit.Count, 0, 500, "As agreed in the contract."),
    ];

    private static readonly Dictionary<string, InputInfo> ByKey = All.ToDictionary(info => info.Key, StringComparer.Ordinal);

    public static int Count => All.Length;

    public static InputInfo Of(Input input) => All[(int)input];

    /// <returns>Null when there is no such number.</returns>
    public static InputInfo? Find(string key) => ByKey.GetValueOrDefault(key);
}
