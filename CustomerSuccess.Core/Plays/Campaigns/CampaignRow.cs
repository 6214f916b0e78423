using CustomerSuccess.Core.Plays.Model.Campaigns;

namespace CustomerSuccess.Core.Plays.Campaigns;

/// <summary>A campaign with what it has brought in a year.</summary>
/// <param name="Trigger">What enrols a customer, in words.</param>
/// <param name="HeldOut">Customers that were held out for comparison; not among those enrolled.</param>
/// <param name="Results">All together first, then by variant.</param>
/// <param name="Targets">Shares, 0 to 1, that the campaign is held against.</param>
public sealed record CampaignRow(
    string Key, string Name, bool IsOn, string Trigger, int Running, int HeldOut, IReadOnlyList<CampaignResult> Results, IReadOnlyDictionary<CampaignMeasure, double> Targets);
