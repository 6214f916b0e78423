using System.Globalization;
using CustomerSuccess.Core.Plays.Model.Campaigns;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Campaigns;

/// <summary>Results of campaigns in words.</summary>
internal static class CampaignWords
{
    public static string Name(CampaignMeasure measure) => measure switch
    {
        CampaignMeasure.Opened => "Opened",
        CampaignMeasure.Clicked => "Clicked",
        CampaignMeasure.Replied => "Replied",
        CampaignMeasure.Engaged => "Engaged",
        CampaignMeasure.Booked => "Meeting booked",
        CampaignMeasure.Reached => "Aim reached",
        CampaignMeasure.Shared => "Shared",
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };

    /// <summary>The share with its range, or that there is not enough data.</summary>
    public static string Share(MeasuredShare measured) => measured switch
    {
        { Share: { } share } when measured.Interval() is var (low, high) =>
            string.Create(CultureInfo.InvariantCulture, $"{Text.Percent(share)} ({low * 100:0}–{high * 100:0})"),
        _ => $"not enough data: {Text.Count(measured.Hits)} of {Text.Count(measured.Cases)}",
    };

    /// <summary>How it stands to a target.</summary>
    /// <param name="target">0 to 1.</param>
    public static string Against(MeasuredShare measured, double target) => $"target {Text.Percent(target)}{measured.Against(target) switch
    {
        TargetAnswer.Above => ": reached",
        TargetAnswer.Below => ": missed",
        TargetAnswer.CannotBeTold => ": cannot be told yet",
        TargetAnswer.NotEnoughData => "",
        _ => throw new ArgumentOutOfRangeException(nameof(measured)),
    }}";
}
