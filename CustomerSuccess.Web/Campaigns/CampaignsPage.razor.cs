using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Campaigns;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Campaigns;

/// <summary>Results of campaigns; for everybody.</summary>
public sealed partial class CampaignsPage
{
    private int minute;

    [Inject]
    public required CampaignQueries Queries { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    private async Task<IReadOnlyList<CampaignRow>?> LoadAsync(CancellationToken cancellationToken) => await Queries.ListAsync(Viewer, cancellationToken);
}
