using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Portfolio.Model;
using CustomerSuccess.Web.Browser;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Portfolio;

/// <summary>How all customers are doing. One question to the database; the panels add up what they show.</summary>
public sealed partial class PortfolioPage : IDisposable
{
    private PortfolioView? portfolio;
    private PortfolioTotals? totals;
    private IDisposable? subscription;

    [Inject]
    public required PortfolioQueries Portfolio { get; init; }

    [Inject]
    public required LiveFeed Live { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required Desk Desk { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [SupplyParameterFromQuery]
    public string? By { get; set; }

    [SupplyParameterFromQuery]
    public string? Segment { get; set; }

    [SupplyParameterFromQuery]
    public string? Tier { get; set; }

    [SupplyParameterFromQuery]
    public string? Plan { get; set; }

    [SupplyParameterFromQuery]
    public string? Csm { get; set; }

    private PortfolioFilter Filter => new(Segment, Tier, Plan, Csm);

    private SliceBy Slice => Enum.TryParse<SliceBy>(By, ignoreCase: true, out var by) && Enum.IsDefined(by) ? by : SliceBy.Segment;

    private string? Narrowed => Filter == new PortfolioFilter() ? null : string.Join(", ", new[] { Segment, Tier, Plan, Csm }.OfType<string>());

    public void Dispose() => subscription?.Dispose();

    protected override void OnInitialized() => subscription = Live.Subscribe(what => what is ScoresChanged ? InvokeAsync(RefreshAsync) : Task.CompletedTask);

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task RefreshAsync()
    {
        await LoadAsync();
        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        portfolio = await Portfolio.ViewAsync(Filter, Viewer, CancellationToken.None);
        totals = PortfolioSums.Totals(portfolio.Rows, portfolio.Day ?? Clock.Today());
    }
}
