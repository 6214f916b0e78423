using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Messaging.Templates.Model;

public sealed class FactWordsTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);
    private static readonly KnownCustomer Bare = new("Corvane Energy", new DateOnly(2026, 2, 1), Day);

    /// <summary>Everything is known, and worth saying.</summary>
    public static KnownCustomer Full { get; } = new("Corvane Energy", new DateOnly(2024, 11, 10), Day)
    {
        ContactName = "Mara Lindt",
        JobTitle = "Head of Operations",
        CsmName = "Ann Berger",
        CsmMail = "ann@vendor.example",
        VendorName = "Meridian Cloud",
        Plan = "Professional",
        Arr = Money.FromUnits(48_000),
        Currency = "EUR",
        RenewsOn = new DateOnly(2027, 3, 3),
        Score = Score.FromPoints(72.4),
        Change30 = 6_00,
        Band = "Healthy",
        Snapshot = Snapshot.With(1, Day,
            (Input.DaysSinceLogin, 12), (Input.Actions30, 1240), (Input.ActiveUsers, 23), (Input.Seats, 40), (Input.UsageTrend, -0.42), (Input.FeaturesUsed, 14),
            (Input.FeatureAdoption, 0.35), (Input.OnboardingProgress, 0.6), (Input.NpsAnswer, 8.5), (Input.OpenTickets, 3), (Input.Satisfaction180, 4.6)),
        NpsAnswer = 9,
        TotalActions = 10_420,
        TicketsSolved = 12,
        TopFeatures = ["Dashboards", "Exports", "Alerts"],
        UnusedFeatures = ["Forecasts", "Approvals"],
        UnusedShare = 0.71,
        Limits = [new LimitUse("users", 10, 10, 100), new LimitUse("storage", 86, 66, 100)],
        Peer = new KnownPeer("Logistics", 14, ["Forecasts", "Approvals"]),
    };

    [Theory]
    [InlineData("customerName", "Corvane Energy")]
    [InlineData("firstName", "Mara")]
    [InlineData("csmMailLink", "mailto:ann@vendor.example")]
    [InlineData("shareLink", "https://www.linkedin.com/feed/?shareActive=true&text=Corvane%20Energy%20has%20been%20working%20with%20Meridian%20Cloud%20since%20November%202024.")]
    [InlineData("arr", "EUR 48,000")]
    [InlineData("renewalDate", "3 March 2027")]
    [InlineData("daysToRenewal", "103 days")]
    [InlineData("customerSince", "November 2024")]
    [InlineData("yearsTogether", "2 years")]
    [InlineData("anniversary", "2 years")]
    [InlineData("daysSinceLogin", "12 days")]
    [InlineData("actions30", "1,240 actions")]
    [InlineData("milestoneActions", "10,000")]
    [InlineData("activeUsers", "23 people")]
    [InlineData("usageDown", "42%")]
    [InlineData("featureAdoption", "35%")]
    [InlineData("topFeatures", "Dashboards, Exports and Alerts")]
    [InlineData("unusedFeatures", "Forecasts and Approvals")]
    [InlineData("recommendedShare", "71%")]
    [InlineData("limitName", "storage")]
    [InlineData("limitUsed", "86%")]
    [InlineData("limitDate", "11 December 2026")]
    [InlineData("score", "72")]
    [InlineData("scoreUp", "6 points")]
    [InlineData("nps", "8.5 of 10")]
    [InlineData("promoter", "9 of 10")]
    [InlineData("onboardingLeft", "40%")]
    [InlineData("satisfaction", "4.6 of 5")]
    [InlineData("valuePerAction", "EUR 3.23")]
    [InlineData("peerRise", "14 points")]
    public void Fact_OfACustomerOfWhomAllIsKnown_IsWrittenForPeople(string key, string text) => Assert.Equal(text, FactWords.Of(Full)[key]);

    [Fact]
    public void Facts_OfACustomerOfWhomNothingIsKnown_AreAbsent() =>
        Assert.Equal(["customerName", "customerSince"], FactWords.Of(Bare).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Facts_ThatAreWritten_StandInTheCatalogueAndAreNeverEmptyOrZero() => Assert.All(FactWords.Of(Full).Concat(FactWords.Of(Bare)), fact =>
    {
        Assert.NotNull(MailFacts.Find(fact.Key));
        Assert.Matches(@"[1-9A-Za-z]", fact.Value);
        Assert.DoesNotMatch(@"^0\b", fact.Value);
    });

    [Fact]
    public void Facts_OfZero_AreAbsent()
    {
        var nothing = Bare with
        {
            Arr = Money.Zero,
            Change30 = 0,
            NpsAnswer = 8,
            RenewsOn = Day.AddDays(-1),
            Snapshot = Snapshot.With(1, Day,
                (Input.DaysSinceLogin, 1), (Input.Actions30, 0), (Input.ActiveUsers, 0), (Input.UsageTrend, 0.04), (Input.FeaturesUsed, 0), (Input.FeatureAdoption, 0.001),
                (Input.OpenTickets, 0), (Input.Satisfaction180, 3.9), (Input.OnboardingProgress, 1)),
            Limits = [new LimitUse("users", 79, 10, 100)],
        };
        Assert.Equal(["customerName", "customerSince", "onboardingDone"], FactWords.Of(nothing).Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2024-11-21", "2026-11-20", "1 year", false)]
    [InlineData("2024-11-06", "2026-11-20", "2 years", true)]
    [InlineData("2024-11-05", "2026-11-20", "2 years", false)]
    [InlineData("2024-02-29", "2026-02-28", "2 years", true)]
    public void Anniversary_OfAStart_IsSaidForTwoWeeks(string start, string day, string years, bool said)
    {
        var facts = FactWords.Of(new KnownCustomer("A", DateOnly.Parse(start), DateOnly.Parse(day)));
        Assert.Equal(years, facts["yearsTogether"]);
        Assert.Equal(said, facts.ContainsKey("anniversary"));
    }

    [Theory]
    [InlineData(86, 66, "2026-12-11")]
    [InlineData(86, 86, null)]
    [InlineData(86, 90, null)]
    [InlineData(100, 66, null)]
    [InlineData(81, 80, null)]
    [InlineData(90, 60, "2026-11-30")]
    public void ReachedOn_OfALimit_GoesOnAsInTheLast30Days(double used, double before, string? on) =>
        Assert.Equal(on is null ? null : DateOnly.Parse(on), new LimitUse("storage", used, before, 100).ReachedOn(Day));
}
