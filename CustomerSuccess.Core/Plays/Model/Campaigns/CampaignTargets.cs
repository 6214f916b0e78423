namespace CustomerSuccess.Core.Plays.Model.Campaigns;

/// <summary>What the documents expect of campaigns: product.md section 9. Campaigns without a target have none there.</summary>
public static class CampaignTargets
{
    private static readonly IReadOnlyDictionary<CampaignMeasure, double> None = new Dictionary<CampaignMeasure, double>();

    private static readonly IReadOnlyDictionary<CampaignMeasure, double> Milestone = new Dictionary<CampaignMeasure, double>
    {
        [CampaignMeasure.Opened] = 0.60,
        [CampaignMeasure.Clicked] = 0.20,
        [CampaignMeasure.Shared] = 0.05,
    };

    private static readonly IReadOnlyDictionary<CampaignMeasure, double> ReEngagement = new Dictionary<CampaignMeasure, double>
    {
        [CampaignMeasure.Reached] = 0.40,
        [CampaignMeasure.Engaged] = 0.25,
        [CampaignMeasure.Booked] = 0.10,
    };

    /// <returns>Shares, 0 to 1, by measure.</returns>
    public static IReadOnlyDictionary<CampaignMeasure, double> Of(string playbookKey) =>
        playbookKey == "re-engagement" ? ReEngagement : playbookKey.StartsWith("milestone-", StringComparison.Ordinal) ? Milestone : None;
}
