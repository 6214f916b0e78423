using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Snapshots.Reading;

public sealed class ActivityReadingTests
{
    [Theory]
    [InlineData(Input.Webinars180, "webinar", 180)]
    [InlineData(Input.Downloads90, "download", 90)]
    [InlineData(Input.FeatureRequests90, "feature_request", 90)]
    [InlineData(Input.CommunityPosts90, "community_post", 90)]
    [InlineData(Input.DocViews30, "doc_view", 30)]
    [InlineData(Input.BlogReads30, "blog_read", 30)]
    [InlineData(Input.CampaignsEnrolled365, "campaign_enrolled", 365)]
    [InlineData(Input.Reviews365, "review", 365)]
    [InlineData(Input.Referrals365, "referral", 365)]
    [InlineData(Input.CaseStudies365, "case_study", 365)]
    public async Task ACount_AtTheEdgesOfItsWindow(Input input, string kind, int window)
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(-10)));
        using var files = Files($"{Ago(0)},{kind},1", $"{Ago(window - 1)},{kind},10", $"{Ago(window)},{kind},100", $"{Ago(-1)},{kind},1000");
        await database.ImportAsync(files);
        Assert.Equal(11, (await database.SnapshotAsync(D))![input]);
        Assert.Equal(1001, (await database.SnapshotAsync(D.AddDays(1)))![input]);
        Assert.True(double.IsNaN((await database.SnapshotAsync(D.AddDays(-window - 1)))![input]));
    }

    [Theory]
    [InlineData(Input.EmailOpenRate90, "email_open", "email_sent", 90)]
    [InlineData(Input.EmailOpenRate30, "email_open", "email_sent", 30)]
    [InlineData(Input.EmailClickRate30, "email_click", "email_sent", 30)]
    [InlineData(Input.UnsubscribeRate30, "unsubscribe", "email_sent", 30)]
    [InlineData(Input.CampaignCompletion365, "campaign_completed", "campaign_enrolled", 365)]
    [InlineData(Input.CampaignResponse365, "campaign_response", "campaign_enrolled", 365)]
    public async Task ARate_IsOfItsWholeAndAtMostOne(Input input, string part, string whole, int window)
    {
        Assert.Equal(0.25, await ValueAsync(input, $"{Ago(window - 1)},{part},1", $"{Ago(0)},{whole},4", $"{Ago(window)},{part},9", $"{Ago(window)},{whole},90"));
        Assert.Equal(0, await ValueAsync(input, $"{Ago(0)},{whole},4"));
        Assert.Equal(1, await ValueAsync(input, $"{Ago(0)},{part},9", $"{Ago(0)},{whole},4"));
        Assert.True(double.IsNaN(await ValueAsync(input, $"{Ago(0)},{part},9")));
        Assert.True(double.IsNaN(await ValueAsync(input, $"{Ago(0)},{part},9", $"{Ago(0)},{whole},0")));
    }

    [Theory]
    [InlineData("email_open", 364, 364)]
    [InlineData("email_click", 7, 7)]
    [InlineData("email_open", 365, double.NaN)]
    [InlineData("email_sent", 7, double.NaN)]
    public async Task DaysSinceEmailActivity_LooksBackAYear(string kind, int ago, double expected) =>
        Assert.Equal(expected, await ValueAsync(Input.DaysSinceEmailActivity, $"{Ago(ago)},{kind},1", $"{Ago(2)},email_open,0", $"{Ago(3)},download,1"));

    [Theory]
    [InlineData(6, 4, 0.5)]
    [InlineData(0, 4, -1)]
    [InlineData(40, 4, 3)]
    [InlineData(1, 0, 3)]
    [InlineData(0, 0, double.NaN)]
    public async Task EngagementTrend_IsAgainstThe30DaysBefore(int now, int before, double expected) => Assert.Equal(
        expected, await ValueAsync(Input.EngagementTrend, $"{Ago(29)},download,{now}", $"{Ago(30)},doc_view,{before}", $"{Ago(60)},webinar,50", $"{Ago(1)},email_sent,50"));

    private static CsvFolder Files(params string[] rows) => new CsvFolder().WithCustomer(startedOn: Ago(1_000))
        .With("activity", ["customer_id,day,kind,count", .. rows.Select(row => $"C1,{row}")]);

    private static async Task<double> ValueAsync(Input input, params string[] rows)
    {
        using var files = Files(rows);
        return await AsOf.ValueAsync(files, input, D);
    }
}
