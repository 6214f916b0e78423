using CustomerSuccess.Core.Plays.Model.Campaigns;

namespace CustomerSuccess.Core.Plays.Campaigns;

/// <summary>One run of a campaign with what became of it.</summary>
internal sealed record CampaignRun(string PlaybookKey, bool HeldOut, EnrolledRun Enrolled);
