using CustomerSuccess.Core.Plays.Model.Campaigns;

namespace CustomerSuccess.Tests.Core.Plays.Model.Campaigns;

public sealed class CampaignResultTests
{
    [Fact]
    public void Result_OfRuns_CountsMailsBySentAndCustomersByEnrolled()
    {
        EnrolledRun[] runs =
        [
            new("A", Sent: 2, Opened: 2, Clicked: 1, Replied: false, Booked: true, Shared: true, Reached: true),
            new("B", Sent: 1, Opened: 0, Clicked: 0, Replied: true, Booked: false, Shared: false, Reached: false),
            new("B", Sent: 0, Opened: 0, Clicked: 0, Replied: false, Booked: false, Shared: false, Reached: null),
        ];

        var results = CampaignResult.Of(runs);

        Assert.Equal([null, "A", "B"], results.Select(result => result.Variant));
        Assert.Equal([3, 1, 2], results.Select(result => result.Enrolled));
        var all = results[0].Shares;
        Assert.Equal(new MeasuredShare(2, 3), all[CampaignMeasure.Opened]);
        Assert.Equal(new MeasuredShare(1, 3), all[CampaignMeasure.Clicked]);
        Assert.Equal(new MeasuredShare(1, 3), all[CampaignMeasure.Replied]);
        Assert.Equal(new MeasuredShare(2, 3), all[CampaignMeasure.Engaged]);
        Assert.Equal(new MeasuredShare(1, 3), all[CampaignMeasure.Booked]);
        Assert.Equal(new MeasuredShare(1, 3), all[CampaignMeasure.Shared]);
        Assert.Equal(new MeasuredShare(1, 2), all[CampaignMeasure.Reached]);
        Assert.Equal(new MeasuredShare(0, 1), results[2].Shares[CampaignMeasure.Opened]);
    }

    [Fact]
    public void Result_WithOneVariantOrNone_IsOnlyTheWhole() =>
        Assert.Null(Assert.Single(CampaignResult.Of([new(null, 1, 1, 1, false, false, false, null)])).Variant);

    [Theory]
    [InlineData(19, 19, 0.1, TargetAnswer.NotEnoughData)]
    [InlineData(0, 0, 0.1, TargetAnswer.NotEnoughData)]
    [InlineData(80, 100, 0.6, TargetAnswer.Above)] // 71 to 87 %
    [InlineData(10, 100, 0.2, TargetAnswer.Below)] // 6 to 17 %
    [InlineData(12, 20, 0.6, TargetAnswer.CannotBeTold)] // 39 to 78 %
    public void Share_AgainstATarget_AnswersOnlyWhatTheRangeTells(int hits, int cases, double target, TargetAnswer answer) =>
        Assert.Equal(answer, new MeasuredShare(hits, cases).Against(target));

    [Fact]
    public void Targets_OfTheDocuments_AreThoseOfSection9()
    {
        var milestone = CampaignTargets.Of("milestone-roi");
        Assert.Equal((0.60, 0.20, 0.05), (milestone[CampaignMeasure.Opened], milestone[CampaignMeasure.Clicked], milestone[CampaignMeasure.Shared]));
        var again = CampaignTargets.Of("re-engagement");
        Assert.Equal((0.40, 0.25, 0.10), (again[CampaignMeasure.Reached], again[CampaignMeasure.Engaged], again[CampaignMeasure.Booked]));
        Assert.Empty(CampaignTargets.Of("onboarding"));
    }
}
