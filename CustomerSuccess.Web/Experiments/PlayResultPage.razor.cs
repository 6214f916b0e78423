using CustomerSuccess.Core.Experiments;
using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Experiments;

/// <summary>What one play was worth, and everything that this rests on.</summary>
public sealed partial class PlayResultPage
{
    private PlayDetail? detail;
    private bool loaded;
    private (string, int?) asked;

    [Inject]
    public required ExperimentQueries Queries { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter]
    public required string Key { get; set; }

    [SupplyParameterFromQuery]
    public string? Version { get; set; }

    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    private PlayResultAddress Address => PlayResultAddress.Read(Key, Version, Show, Page);

    private Compared Compared => detail!.Result.Compared;

    /// <summary>Another page of the list below asks only for that.</summary>
    protected override Task OnParametersSetAsync() => loaded && asked == (Key, Address.Version) ? Task.CompletedTask : LoadAsync();

    private async Task LoadAsync()
    {
        asked = (Key, Address.Version);
        detail = await Queries.OneAsync(Key, Address.Version, Viewer, CancellationToken.None);
        loaded = true;
    }
}
