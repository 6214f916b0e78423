using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace CustomerSuccess.Web.Revenue;

/// <summary>What revenue came, grew, shrank and left. One question to Core; its address holds period, filters and views.</summary>
public sealed partial class RevenuePage : IDisposable
{
    /// <summary>Months that a period can end with.</summary>
    private const int MostEnds = 24;

    private RevenueView view = new(new RevenueFilter(new PortfolioFilter()));
    private RevenueReport? report;
    private bool loaded;

    [Inject]
    public required RevenueQueries Queries { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    private RevenueFilter Filter => view.Filter;

    private bool Narrowed => Filter.Scope != new PortfolioFilter();

    /// <summary>Newest first; the month that is not over only where it was asked for.</summary>
    private IReadOnlyList<Month> Ends => report is null ? []
        : [.. Enumerable.Range(0, MostEnds).Select(back => report.LastOver + -back).Where(month => report.First is not { } first || month >= first)
            .Append(report.Sums.Period.Last).Distinct().OrderDescending()];

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        view = RevenueAddress.Read(new Uri(Navigation.Uri).Query);
        return LoadAsync();
    }

    private static IReadOnlyList<(string, string)> Of(IEnumerable<string> values) => [.. values.Select(value => (value, value))];

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        var asked = RevenueAddress.Read(new Uri(change.Location).Query);
        if (new Uri(change.Location).AbsolutePath == Shell.AppRoutes.Revenue && asked != view)
        {
            view = asked;
            _ = InvokeAsync(ShowAsync);
        }
    }

    private async Task ShowAsync()
    {
        await LoadAsync();
        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        report = await Queries.ReportAsync(Filter, Viewer, CancellationToken.None);
        loaded = true;
    }

    private void EndChanged(ChangeEventArgs change) => Go(Filter with { End = Month.Read($"{change.Value}") });

    private void Go(RevenueFilter wanted) => Navigation.NavigateTo(RevenueAddress.Of(view with { Filter = wanted }));
}
