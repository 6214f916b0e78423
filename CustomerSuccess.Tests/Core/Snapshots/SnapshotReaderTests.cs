using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Snapshots;

/// <summary>Every number of a snapshot by hand, from facts that an import brought.</summary>
public sealed class SnapshotReaderTests
{
    /// <summary>Each with how it comes about from <see cref="WorkedCustomer"/>.</summary>
    private static readonly Dictionary<Input, double> Expected = new()
    {
        [Input.DaysSinceLogin] = 3, // the day itself counts sessions and no login
        [Input.ActiveDayRate] = 3 / 30.0,
        [Input.UsageTrend] = (120 - 96) / 96.0, // 60 + 40 + 20 against 80 + 16
        [Input.ActionsPerSession] = 120 / 12.0,
        [Input.FeatureAdoption] = 2 / 8.0,
        [Input.FeaturesUsed] = 2, // export and import
        [Input.PlanUtilisation] = 0.8, // 8 of 10 users; 50 of 100 GB; 1,500 of 2,000 calls
        [Input.TeamAdoption] = 8 / 20.0,
        [Input.SeatUseTrend] = (15 / 600.0) - (30 / 600.0), // 20 seats x 30 days
        [Input.ActiveUsers] = 8,
        [Input.Integrations] = 3,
        [Input.EmailOpenRate90] = 18 / 60.0,
        [Input.Webinars180] = 3,
        [Input.Downloads90] = 4,
        [Input.FeatureRequests90] = 2,
        [Input.CommunityPosts90] = 3,
        [Input.OnboardingProgress] = 0.8,
        [Input.DocViews30] = 7,
        [Input.EngagementTrend] = 1, // 8 opens, 1 click, 1 webinar, 2 blog reads, 3 posts, 7 views against 2 opens and 9 views
        [Input.EmailOpenRate30] = 8 / 20.0,
        [Input.EmailClickRate30] = 1 / 20.0,
        [Input.UnsubscribeRate30] = 1 / 20.0,
        [Input.DaysSinceEmailActivity] = 5,
        [Input.CampaignsEnrolled365] = 4,
        [Input.CampaignCompletion365] = 1 / 4.0,
        [Input.CampaignResponse365] = 2 / 4.0,
        [Input.BlogReads30] = 2,
        [Input.Reviews365] = 1,
        [Input.TicketsOpened30] = 2, // T1 and T2
        [Input.OpenTickets] = 2, // T1 and T6
        [Input.Escalations90] = 1, // T2; T8 is a day too old
        [Input.TicketSentiment90] = (TextClassifier.Shipped.Judge(WorkedCustomer.GoodText).Score + TextClassifier.Shipped.Judge(WorkedCustomer.BadText).Score) / 2, // T1 and T7
        [Input.Satisfaction180] = (2 + 5 + 3) / 3.0,
        [Input.SupportNegatives] = 55, // T1 open and urgent 10, T6 open 5, T2 escalated 25 and rated 2: 15
        [Input.LatePayments180] = 2, // I2 paid late, I4 failed
        [Input.DaysLate90] = 5, // I2; I4 was due earlier
        [Input.PaidOnTime365] = 3 / 6.0, // I3, I6, I7 of those and I2, I4, I5
        [Input.Arr] = 12_000,
        [Input.ArrGrowth365] = (1_000 - 800) / 800.0,
        [Input.DiscountPercent] = 5,
        [Input.NpsAnswer] = (7 + 10 + 5) / 3.0, // the last of P1, P2, and one without a contact
        [Input.NpsAge] = 10,
        [Input.AccountNps] = 0, // a passive, a promoter, a detractor
        [Input.DaysSinceExecutive] = 20,
        [Input.ExecutiveTouches90] = 1, // M2; M4 is a day too old
        [Input.ChampionPresent] = 1,
        [Input.DaysSinceTouch] = 2,
        [Input.Touches90] = 3,
        [Input.Referrals365] = 2,
        [Input.CaseStudies365] = 1,
        [Input.CsmRating] = 4,
        [Input.CsmRatingAge] = 12,
        [Input.TenureDays] = 911,
        [Input.DaysToRenewal] = 45,
        [Input.Seats] = 20,
        [Input.UsageDrop3] = (60 - 25) / 25.0, // 20 of 29 days ago and 80 of 30 days ago, by 4 weeks
        [Input.DaysSinceFailedPayment] = 90, // I4 was due 149 days ago
        [Input.DaysSinceCoreFeature] = 0,
        [Input.UsageSpread90] = (1000 - 96) * 3 / 1216.0, // 120, 96 and 1,000
        [Input.LatePayments90] = 1, // I2
        [Input.DaysSinceEscalation] = 29, // T2
        [Input.SentimentChange30] = TextClassifier.Shipped.Judge(WorkedCustomer.GoodText).Score - TextClassifier.Shipped.Judge(WorkedCustomer.BadText).Score, // T1 and T7; T8 is a day too old
        [Input.NegativeTexts5] = 1, // T7
        [Input.DaysSinceAnger] = 90, // useless is no anger
        [Input.LoginsPerWeek] = (0 + 5 + 1) * 7 / 30.0,
        [Input.Actions30] = 60 + 40 + 20,
        [Input.ActiveDays180] = 10, // the one of 180 days ago is a day too old
        [Input.SilenceRatio] = 0, // used today
        [Input.Invoiced90] = 350, // I1, I2 and the credit note I8
        [Input.ContractDays] = 145, // 100 days ago until 45 days ahead
    };

    [Fact]
    public void Expected_HasEveryInput() => Assert.Equal(Enum.GetValues<Input>(), Expected.Keys.Order());

    [Fact]
    public async Task ReadAsync_TheWorkedCustomer_HasEveryNumberByHand()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Day.Ago(0)));
        using var files = WorkedCustomer.Write();
        await database.ImportAsync(files);
        var (snapshot, terms) = (await database.KnownAsync(Day.D))!.Value;
        Assert.All(Expected, x => Assert.True(StoredNumber.Of(x.Value) == snapshot[x.Key], $"{x.Key}: expected {x.Value}, found {snapshot[x.Key]}"));
        Assert.Equal(new AccountTerms("Team", new Money(12_000_00), "EUR", 20, Day.D.AddDays(45), null), terms);
    }

    [Fact]
    public async Task ReadAsync_ACustomerWithoutFacts_KnowsWhatSourcesSayOfEverybodyAndNothingElse()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Day.Ago(0)));
        using var files = WorkedCustomer.Write();
        await database.ImportAsync(files);
        var snapshot = (await database.SnapshotAsync(Day.D, "C2"))!;
        Input[] none =
        [
            Input.Webinars180, Input.Downloads90, Input.FeatureRequests90, Input.CommunityPosts90, Input.DocViews30, Input.CampaignsEnrolled365,
            Input.BlogReads30, Input.Reviews365, Input.TicketsOpened30, Input.OpenTickets, Input.Escalations90, Input.SupportNegatives,
            Input.ExecutiveTouches90, Input.Touches90, Input.Referrals365, Input.CaseStudies365,
        ];
        Assert.All(none, input => Assert.Equal(0, snapshot[input]));
        Input[] never = [Input.DaysSinceEscalation, Input.DaysSinceAnger];
        Assert.All(never, input => Assert.Equal(90, snapshot[input]));
        Assert.Equal(180, snapshot[Input.TenureDays]);
        Assert.Equal(none.Concat(never).Append(Input.TenureDays).Order(), Enum.GetValues<Input>().Where(snapshot.Has));
    }

    [Fact]
    public async Task ReadAsync_ACustomerWithoutAnySource_KnowsItsTenureAlone()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Day.Ago(0)));
        using var files = new CsvFolder().WithCustomer();
        await database.ImportAsync(files);
        var snapshot = (await database.SnapshotAsync(Day.D))!;
        Assert.Equal([Input.TenureDays], Enum.GetValues<Input>().Where(snapshot.Has));
    }

    [Fact]
    public async Task ReadAsync_BeforeACustomerStarted_LeavesItOut()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer(startedOn: "2026-06-30");
        await database.ImportAsync(files);
        Assert.Null(await database.SnapshotAsync(new(2026, 6, 29)));
        Assert.Equal(0, (await database.SnapshotAsync(new(2026, 6, 30)))![Input.TenureDays]);
    }

    [Fact]
    public async Task ReadAsync_OfARange_LeavesTheOthersOut()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().With("customers", ["customer_id,name,started_on", .. Enumerable.Range(1, 9).Select(i => $"C{i},Customer {i},2026-01-01")])
            .With("usage", ["customer_id,day,logins", .. Enumerable.Range(1, 9).Select(i => $"C{i},2026-06-0{i},1")]);
        await database.ImportAsync(files);
        await using var context = database.Read();
        var sources = await SourceStarts.ReadAsync(context, CancellationToken.None);
        var set = await SnapshotReader.ReadAsync(context, new IdRange(3, 5), Day.D, sources, CancellationToken.None);
        Assert.Equal([3, 4, 5], set.Batch.CustomerIds);
        Assert.Equal([27.0, 26, 25], set.Batch.Column(Input.DaysSinceLogin).ToArray());
    }
}
