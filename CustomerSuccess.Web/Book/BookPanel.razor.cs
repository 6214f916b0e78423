using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace CustomerSuccess.Web.Book;

/// <summary>A list of customers; its address holds filter, sort, page and columns.</summary>
public sealed partial class BookPanel : IDisposable
{
    private static readonly IReadOnlyList<(string, string)> Renewals =
        [("30", "in 30 days"), ("60", "in 60 days"), ("90", "in 90 days"), ("180", "in 180 days")];

    private static readonly IReadOnlyList<(string, string)> TrendOptions =
        [(nameof(Trend.Declining), "declining"), (nameof(Trend.Stable), "stable"), (nameof(Trend.Improving), "improving")];

    private BookView view = BookAddress.Read("", mine: true);
    private BookPage? page;
    private BookFacets? facets;
    private IReadOnlyList<TableColumn> columns = [];
    private MarkupString rows;
    private BookRow? rated;

    [Inject]
    public required BookQueries Book { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>Only the customers that the viewer owns.</summary>
    [Parameter, EditorRequired]
    public bool Mine { get; set; }

    private string Summary => page is null ? "" : $"{Text.Plural(page.Customers.Total, "customer")}{(page.Day is { } day ? $" · as of {Text.Day(day)}" : "")}";

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        facets = await Book.FacetsAsync(Viewer, CancellationToken.None);
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private static IReadOnlyList<(string, string)> Options(IReadOnlyList<string> values) => [.. values.Select(value => (value, value))];

    private static string? Typed(ChangeEventArgs change) => string.IsNullOrWhiteSpace($"{change.Value}") ? null : $"{change.Value}".Trim();

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        if (new Uri(change.Location).AbsolutePath == (Mine ? AppRoutes.Book : AppRoutes.Customers))
        {
            _ = InvokeAsync(RefreshAsync);
        }
    }

    private async Task RefreshAsync()
    {
        try
        {
            await LoadAsync();
            StateHasChanged();
        }
        catch (Exception failure)
        {
            // Nobody awaits a change of the address: the page's own boundary shows that it failed and logs why.
            await DispatchExceptionAsync(failure);
        }
    }

    private async Task LoadAsync()
    {
        var asked = BookAddress.Read(new Uri(Navigation.Uri).Query, Mine);
        view = asked;
        var found = await Book.PageAsync(asked.Filter, Viewer, CancellationToken.None);
        if (!ReferenceEquals(asked, view))
        {
            return;
        }

        IReadOnlyList<TableColumn<BookLine>> chosen = [BookColumns.Name, .. BookColumns.All.Where(column => view.Columns.Contains(column.Key))];
        columns = chosen;
        rows = TableRows.Of(chosen, BookLine.Of(found, found.Day ?? Clock.Today(), view));
        rated = view.Rate is null ? null : found.Customers.Rows.SingleOrDefault(row => row.ExternalId == view.Rate);

        // What is written is all that an open screen needs.
        page = found.WithoutRows();
    }

    private string Href(BookFilter filter) => BookAddress.Of(view with { Filter = filter });

    private string SortHref(string key, bool descending) =>
        Href(view.Filter with { Sort = Enum.Parse<BookSort>(key, ignoreCase: true), Descending = descending, Page = 1 });

    private void Go(BookFilter filter) => Navigation.NavigateTo(Href(filter with { Page = 1 }));

    private void EndRating() => Navigation.NavigateTo(BookAddress.Of(view with { Rate = null }));

    private void ToggleColumn(string key)
    {
        var chosen = view.Columns.Contains(key) ? view.Columns.Remove(key) : view.Columns.Add(key);
        Navigation.NavigateTo(BookAddress.Of(view with { Columns = chosen }));
    }

    private bool IsChosen(Band? band) => band is { } known ? !view.Filter.Bands.IsDefault && view.Filter.Bands.Contains(known) : view.Filter.NotEnoughData;

    private string BandHref(Band? band)
    {
        var filter = view.Filter with { Page = 1 };
        return Href(band is not { } known ? filter with { NotEnoughData = !filter.NotEnoughData }
            : IsChosen(band) ? filter with { Bands = filter.Bands.Remove(known) }
            : filter with { Bands = filter.Bands.Add(known) });
    }
}
