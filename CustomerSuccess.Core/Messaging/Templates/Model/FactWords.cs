using System.Globalization;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>Facts as mails write them (<see cref="MailFacts"/>). What is not known, or would not be worth saying, is absent.</summary>
public static class FactWords
{
    private const int AnniversaryDays = 14;

    public static Dictionary<string, string> Of(KnownCustomer known)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        People(facts, known);
        Contract(facts, known);
        Usage(facts, known);
        Health(facts, known);
        Features(facts, known);
        Limits(facts, known);
        return facts;
    }

    internal static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static void People(Dictionary<string, string> facts, KnownCustomer known)
    {
        Add(facts, "customerName", known.Name);
        Add(facts, "contactName", known.ContactName);
        Add(facts, "firstName", FirstWord(known.ContactName));
        Add(facts, "jobTitle", known.JobTitle);
        Add(facts, "csmName", known.CsmName);
        Add(facts, "csmFirstName", FirstWord(known.CsmName));
        Add(facts, "csmMail", known.CsmMail);
        Add(facts, "csmMailLink", known.CsmMail is null ? null : $"mailto:{known.CsmMail}");
        Add(facts, "vendorName", known.VendorName);
        Add(facts, "shareLink", ShareLink.Of(known));
    }

    private static void Contract(Dictionary<string, string> facts, KnownCustomer known)
    {
        Add(facts, "plan", known.Plan);
        Add(facts, "arr", known.Arr is { Cents: > 0 } arr ? $"{known.Currency} {Number((double)arr.Units)}" : null);
        if (known.RenewsOn is { } renewal && renewal >= known.Day)
        {
            Add(facts, "renewalDate", Date(renewal));
            Add(facts, "daysToRenewal", Some(renewal.DayNumber - known.Day.DayNumber, "day"));
        }

        Add(facts, "customerSince", Month(known.StartedOn));
        var years = known.Day.Year - known.StartedOn.Year - (known.Day < Anniversary(known.StartedOn, known.Day.Year) ? 1 : 0);
        if (years > 0)
        {
            Add(facts, "yearsTogether", Some(years, "year"));
            Add(facts, "anniversary", known.Day.DayNumber - Anniversary(known.StartedOn, known.StartedOn.Year + years).DayNumber <= AnniversaryDays ? Some(years, "year") : null);
        }
    }

    private static void Usage(Dictionary<string, string> facts, KnownCustomer known)
    {
        Add(facts, "daysSinceLogin", known[Input.DaysSinceLogin] >= 2 ? Some(known[Input.DaysSinceLogin], "day") : null);
        Add(facts, "actions30", Positive(known[Input.Actions30], "action"));
        Add(facts, "totalActions", Positive(known.TotalActions, "action"));
        Add(facts, "milestoneActions", known.TotalActions >= 100 ? Number(Math.Pow(10, Math.Floor(Math.Log10(known.TotalActions) + 1e-9))) : null);
        Add(facts, "activeUsers", known[Input.ActiveUsers] > 0 ? Some(known[Input.ActiveUsers], "person", "people") : null);
        Add(facts, "seats", Positive(known[Input.Seats], "seat"));
        var trend = Math.Round(known[Input.UsageTrend], 2);
        Add(facts, "usageDown", trend <= -0.05 ? Percent(-trend) : null);
        Add(facts, "usageUp", trend >= 0.05 ? Percent(trend) : null);
        Add(facts, "featuresUsed", Positive(known[Input.FeaturesUsed], "feature"));
        Add(facts, "featureAdoption", Math.Round(known[Input.FeatureAdoption], 2) > 0 ? Percent(known[Input.FeatureAdoption]) : null);
        var progress = Math.Round(known[Input.OnboardingProgress], 2);
        Add(facts, "onboardingDone", progress > 0 ? Percent(progress) : null);
        Add(facts, "onboardingLeft", progress < 1 ? Percent(1 - progress) : null);
        Add(facts, "valuePerAction", known is { Arr.Cents: > 0 } && known[Input.Actions30] > 0 ? Price(known) : null);
    }

    private static void Health(Dictionary<string, string> facts, KnownCustomer known)
    {
        Add(facts, "score", known.Score is { } score ? Number(Math.Round(score.Points, MidpointRounding.AwayFromZero)) : null);
        Add(facts, "band", known.Band);
        var change = Math.Round((known.Change30 ?? 0) / 100.0, MidpointRounding.AwayFromZero);
        Add(facts, "scoreUp", change >= 1 ? Some(change, "point") : null);
        Add(facts, "scoreDown", change <= -1 ? Some(-change, "point") : null);
        Add(facts, "nps", Known(known[Input.NpsAnswer]) ? $"{Number(known[Input.NpsAnswer], "0.#")} of 10" : null);
        Add(facts, "promoter", known.NpsAnswer >= 9 ? $"{known.NpsAnswer} of 10" : null);
        Add(facts, "openTickets", Positive(known[Input.OpenTickets], "ticket"));
        Add(facts, "ticketsSolved", Positive(known.TicketsSolved, "ticket"));
        Add(facts, "satisfaction", known[Input.Satisfaction180] >= 4 ? $"{Number(known[Input.Satisfaction180], "0.0")} of 5" : null);
    }

    private static void Features(Dictionary<string, string> facts, KnownCustomer known)
    {
        Add(facts, "topFeatures", List(known.TopFeatures));
        Add(facts, "unusedFeatures", List(known.UnusedFeatures));
        Add(facts, "recommendedFeature", known.UnusedFeatures.FirstOrDefault());
        Add(facts, "recommendedShare", known is { UnusedFeatures.Count: > 0, UnusedShare: { } share } ? Percent(share) : null);
        Add(facts, "peerIndustry", known.Peer?.Industry);
        Add(facts, "peerRise", known.Peer is { } peer ? Some(peer.Rise, "point") : null);
        Add(facts, "peerFeatures", List(known.Peer?.Features ?? []));
    }

    private static void Limits(Dictionary<string, string> facts, KnownCustomer known)
    {
        if (known.Limits.Where(limit => limit.IsNear).MaxBy(limit => limit.Share) is { } near)
        {
            Add(facts, "limitName", near.Name);
            Add(facts, "limitUsed", Percent(near.Share));
            Add(facts, "limitDate", near.ReachedOn(known.Day) is { } day ? Date(day) : null);
        }
    }

    private static void Add(Dictionary<string, string> facts, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            facts[key] = value.Trim();
        }
    }

    private static string? FirstWord(string? name) => name?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();

    /// <summary>Who started on 29 February has the anniversary on the 28th of other years.</summary>
    private static DateOnly Anniversary(DateOnly start, int year) => start.AddYears(year - start.Year);

    private static string? List(IReadOnlyList<string> names) => names switch
    {
        [] => null,
        [var only] => only,
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    private static string Price(KnownCustomer known) =>
        $"{known.Currency} {Number((double)known.Arr!.Value.Units / 12 / known[Input.Actions30], "#,0.00")}";

    private static string? Positive(double count, string one) => count > 0 ? Some(count, one) : null;

    private static string Some(double count, string one, string? many = null) => $"{Number(Math.Round(count))} {(Math.Round(count) == 1 ? one : many ?? $"{one}s")}";

    private static string Percent(double share) => $"{Number(share * 100)}%";

    private static bool Known(double value) => !double.IsNaN(value);

    private static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Number(double value, string format = "#,0") => value.ToString(format, CultureInfo.InvariantCulture);
}
