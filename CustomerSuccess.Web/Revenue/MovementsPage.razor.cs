using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Core.Revenue.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace CustomerSuccess.Web.Revenue;

/// <summary>The customers behind a number of churn and expansion; its address says which number.</summary>
public sealed partial class MovementsPage : IDisposable
{
    private static readonly IReadOnlyList<(string, string)> Kinds =
        [.. Enum.GetValues<RevenueListKind>().Where(kind => kind != RevenueListKind.All).Select(kind => (kind.ToString(), RevenueWords.Kind(kind)))];

    private RevenueListFilter filter = new(new PortfolioFilter());
    private RevenueList? shown;

    [Inject]
    public required RevenueQueries Queries { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    private string Sub => shown is null ? "" : filter.Kind == RevenueListKind.Cohort ? $"at the end of {RevenueWords.Month(shown.Period.Last)}" : RevenueWords.Period(shown.Period);

    private string Note => filter.Kind switch
    {
        RevenueListKind.Cohort => "from the first revenue to the month's end",
        RevenueListKind.Opening or RevenueListKind.Closing or RevenueListKind.Left or RevenueListKind.Less or RevenueListKind.More => "both ends of the period, at the rate of the opening",
        _ => "ARR before and after each movement",
    };

    /// <summary>What narrows the list, each with the list without it.</summary>
    private IEnumerable<(string Text, RevenueListFilter Without)> Narrowed
    {
        get
        {
            var scope = filter.Scope;
            (string? Text, RevenueListFilter Without)[] all =
            [
                (scope.Segment, filter with { Scope = scope with { Segment = null } }),
                (scope.Tier, filter with { Scope = scope with { Tier = null } }),
                (scope.Plan, filter with { Scope = scope with { Plan = null } }),
                (scope.Csm, filter with { Scope = scope with { Csm = null } }),
                (filter.Cohort is { } cohort ? $"First revenue {RevenueWords.Cohort(cohort, filter.Cohorts)}" : null, filter with { Cohort = null }),
                (filter.Reason is { } reason ? (reason.Length == 0 ? "No reason" : reason) : null, filter with { Reason = null }),
            ];
            return all.Where(one => one.Text is not null).Select(one => (one.Text!, one.Without));
        }
    }

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        Navigation.LocationChanged += OnLocationChanged;
        filter = RevenueAddress.ReadList(new Uri(Navigation.Uri).Query);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        var asked = RevenueAddress.ReadList(new Uri(change.Location).Query);
        if (new Uri(change.Location).AbsolutePath == Shell.AppRoutes.RevenueMovements && asked != filter)
        {
            filter = asked;
            _ = InvokeAsync(StateHasChanged);
        }
    }

    private async Task<RevenueList?> LoadAsync(CancellationToken cancellationToken)
    {
        shown = await Queries.ListAsync(filter, Viewer, cancellationToken);
        StateHasChanged();
        return shown;
    }

    private string SortedBy(string key, bool descending) =>
        RevenueAddress.Of(filter with { Sort = Enum.Parse<RevenueListSort>(key, ignoreCase: true), Descending = descending, Page = 1 });

    private void Go(RevenueListFilter wanted) => Navigation.NavigateTo(RevenueAddress.Of(wanted with { Page = 1 }));
}
