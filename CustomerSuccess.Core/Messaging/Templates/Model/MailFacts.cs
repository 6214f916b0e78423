namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>Every fact that templates may name. A fact that is not known, or would not be true, is absent; it is never "0" or empty.</summary>
public static class MailFacts
{
    public static readonly IReadOnlyList<FactInfo> All =
    [
        new("customerName", "The name of the customer", "Corvane Energy", "As imported."),
        new("contactName", "The name of the contact", "Mara Lindt", "As imported; absent without a contact."),
        new("firstName", "The first name of the contact", "Mara", "The first word of the contact's name."),
        new("jobTitle", "The job title of the contact", "Head of Operations", "As imported."),
        new("csmName", "The CSM", "Ann Berger", "Who owns the customer and can sign in here."),
        new("csmFirstName", "The first name of the CSM", "Ann", "The first word of the CSM's name."),
        new("csmMail", "The address of the CSM", "ann@vendor.example", "Who owns the customer."),
        new("csmMailLink", "The link for writing to the CSM", "mailto:ann@vendor.example", "For links: [write to me]({{csmMailLink}})."),
        new("vendorName", "The name of our company", "Meridian Cloud", "From the settings of mails."),
        new("shareLink", "The link for telling others", "https://www.linkedin.com/feed/?shareActive=true&text=…", "For links: [tell others]({{shareLink}}); absent without the name of our company."),
        new("plan", "The plan", "Professional", "From the contract."),
        new("arr", "The contract value", "EUR 48,000", "A year, in the customer's currency; absent at zero."),
        new("renewalDate", "The renewal date", "3 March 2027", "Absent once it has passed."),
        new("daysToRenewal", "The time to renewal", "47 days", "Absent once it has passed."),
        new("customerSince", "The start of the contract", "March 2024", "Month of the start."),
        new("yearsTogether", "The anniversary", "2 years", "Whole years since the start; absent in the first."),
        new("anniversary", "The anniversary of the start", "2 years", "Only within 14 days after an anniversary."),
        new("daysSinceLogin", "The last login", "12 days", "Only from two days on."),
        new("actions30", "What was done in 30 days", "1,240 actions", "Actions of the last 30 days; absent at zero."),
        new("totalActions", "What was done so far", "10,420 actions", "Actions of all days on record; absent at zero."),
        new("milestoneActions", "The milestone", "1,000", "The highest of 100, 1,000, 10,000 ... actions that has been reached."),
        new("activeUsers", "The active users", "23 people", "Most on one of the last 30 days; absent at zero."),
        new("seats", "The seats", "40 seats", "As agreed."),
        new("usageDown", "The decline of usage", "42%", "Last 30 days against the 30 before, only when at least 5 % less."),
        new("usageUp", "The growth of usage", "18%", "Last 30 days against the 30 before, only when at least 5 % more."),
        new("featuresUsed", "The features in use", "14 features", "In the last 30 days; absent at zero."),
        new("featureAdoption", "The share of features in use", "35%", "Of all features of the product; absent at zero."),
        new("topFeatures", "The features used most", "Dashboards, Exports and Alerts", "Up to three, in the last 30 days."),
        new("unusedFeatures", "The unused features", "Forecasts, Approvals and Webhooks", "Up to three that many others use and this customer did not in 30 days."),
        new("recommendedFeature", "A feature worth trying", "Forecasts", "The unused feature that most others use."),
        new("recommendedShare", "How many use that feature", "71%", "Of customers with any use in the last 30 days."),
        new("limitName", "The limit that comes near", "storage", "Users, storage or API calls, from 80 % of the limit on."),
        new("limitUsed", "How much of the limit is used", "86%", "From 80 % on."),
        new("limitDate", "The day on which the limit is reached", "12 December 2026", "If use goes on growing as in the last 30 days, and only within 180 days."),
        new("score", "The health score", "72", "Rounded; absent without enough data."),
        new("scoreUp", "The rise of the score", "6 points", "Over 30 days, only from 1 point on."),
        new("scoreDown", "The fall of the score", "8 points", "Over 30 days, only from 1 point on."),
        new("band", "The health band", "Healthy", "Absent without enough data."),
        new("nps", "The NPS answer", "9 of 10", "Mean of the last answers within a year."),
        new("promoter", "The recommendation", "9 of 10", "The contact's own last answer within a year, only when it is 9 or 10."),
        new("openTickets", "The open tickets", "3 tickets", "Absent at zero."),
        new("ticketsSolved", "The solved tickets", "12 tickets", "Closed in the last 90 days; absent at zero."),
        new("satisfaction", "The rating of our support", "4.6 of 5", "Last 180 days, only from 4 on."),
        new("onboardingDone", "The progress of onboarding", "60%", "As last reported."),
        new("onboardingLeft", "What is left of onboarding", "40%", "Absent once it is complete."),
        new("valuePerAction", "The price of one action", "EUR 0.32", "A twelfth of the contract value for each action of the last 30 days; absent at zero."),
        new("peerIndustry", "A similar customer", "Logistics", "Industry or segment of the similar customer; nobody is named."),
        new("peerRise", "What a similar customer reached", "14 points", "The highest rise over 30 days in the same industry, else segment; only from 5 points on."),
        new("peerFeatures", "What a similar customer uses", "Forecasts and Approvals", "The features that it uses most."),
        new("offerTitle", "The offer", "Pause for two months", "Given by the offer that is sent."),
        new("offerMessage", "What was written about the offer", "We have heard you.", "Given by the offer that is sent; absent when nobody wrote anything."),
        new("offerConditions", "The conditions of the offer", "For the next two invoices.", "Given by the offer that is sent."),
        new("offerLink", "The page of the offer", "https://success.example.com/offer/…", "Given by the offer that is sent."),
        new("offerExpires", "The end of the offer", "12 December 2026", "Given by the offer that is sent."),
    ];

    private static readonly Dictionary<string, FactInfo> ByKey = All.ToDictionary(fact => fact.Key, StringComparer.Ordinal);

    public static FactInfo? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>The fact whose name is nearest to a mistyped one; null when none is near.</summary>
    public static string? Nearest(string key)
    {
        var (nearest, distance) = All.Select(fact => (fact.Key, Distance(fact.Key.ToLowerInvariant(), key.ToLowerInvariant()))).MinBy(pair => pair.Item2);
        return distance <= Math.Max(2, key.Length / 3) ? nearest : null;
    }

    /// <summary>Letters that must be put in, taken out or changed (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, left) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = Math.Min(Math.Min(left, row[j]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                (diagonal, row[j], left) = (row[j], cost, cost);
            }
        }

        return row[^1];
    }
}
