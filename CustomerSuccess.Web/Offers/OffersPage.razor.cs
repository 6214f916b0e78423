using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace CustomerSuccess.Web.Offers;

/// <summary>The offer desk: how offers do, what is to be done, and all of them; its address holds the filter.</summary>
public sealed partial class OffersPage : IDisposable
{
    private static readonly IReadOnlyList<(string, string)> States = [.. Enum.GetValues<OfferState>().Select(state => (state.ToString(), OfferStateWords.Name(state)))];
    private static readonly IReadOnlyList<(string, string)> Types = [.. Enum.GetValues<OfferType>().Select(type => (type.ToString(), OfferWords.Name(type)))];

    private OfferFilter filter = new();
    private OfferDeskView? desk;
    private bool proposing;

    [Inject]
    public required OfferQueries Queries { get; init; }

    [Inject]
    public required OfferDeskQueries DeskQueries { get; init; }

    [Inject]
    public required SettingsQueries Settings { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        filter = OfferAddress.Read(new Uri(Navigation.Uri).Query);
        return LoadAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        var asked = OfferAddress.Read(new Uri(change.Location).Query);
        if (new Uri(change.Location).AbsolutePath == Shell.AppRoutes.Offers && asked != filter)
        {
            filter = asked;
            _ = InvokeAsync(StateHasChanged);
        }
    }

    private async Task LoadAsync() => desk = await DeskQueries.DeskAsync(Viewer, CancellationToken.None);

    private async Task<OfferPage?> LoadPageAsync(CancellationToken cancellationToken)
    {
        var rows = await Queries.PageAsync(filter, Viewer, cancellationToken);
        return new OfferPage(rows, OfferColumns.All(await Settings.ReportingCurrencyAsync(cancellationToken), Clock.Today()));
    }

    private void Go(OfferFilter wanted) => Navigation.NavigateTo(OfferAddress.Of(wanted with { Page = 1 }));
}
