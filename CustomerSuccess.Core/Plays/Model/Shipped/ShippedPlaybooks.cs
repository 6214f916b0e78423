namespace CustomerSuccess.Core.Plays.Model.Shipped;

/// <summary>The playbooks that come with the product: sections 7 and 9 of the documents' reading in product.md.</summary>
public static class ShippedPlaybooks
{
    public static readonly IReadOnlyList<ShippedPlaybook> All = [.. SavePlays.All, .. Programmes.All, .. LifecycleCampaigns.All, .. GrowthCampaigns.All];

    public static PlaybookDefinition Of(string key) => All.Single(playbook => playbook.Key == key).Definition;
}
