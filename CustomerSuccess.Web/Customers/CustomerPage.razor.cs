using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Customers;

/// <summary>Everything about one customer.</summary>
public sealed partial class CustomerPage : IDisposable
{
    private const string Overview = "overview";

    private static readonly IReadOnlyList<(string Key, string Title)> Tabs =
        [(Overview, "Overview"), ("timeline", "Timeline"), ("people", "People"), ("usage", "Usage"), ("support", "Support"), ("money", "Money")];

    private CustomerHeader? header;
    private CustomerRisk? risk;
    private bool loaded;
    private IDisposable? subscription;

    [Inject]
    public required HealthQueries Health { get; init; }

    [Inject]
    public required PredictionQueries Predictions { get; init; }

    [Inject]
    public required LiveFeed Live { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter]
    public required string ExternalId { get; set; }

    [SupplyParameterFromQuery]
    public string? Tab { get; set; }

    private string Current => Tabs.Any(tab => tab.Key == Tab) ? Tab! : Overview;

    private bool IsOwn => header?.OwnerEmail == Person.Normalize(Viewer.Email);

    public void Dispose() => subscription?.Dispose();

    protected override void OnInitialized() => subscription = Live.Subscribe(what => Concerns(what) ? InvokeAsync(RefreshAsync) : Task.CompletedTask);

    protected override async Task OnParametersSetAsync()
    {
        if (header?.ExternalId != ExternalId)
        {
            await LoadAsync();
        }
    }

    private bool Concerns(LiveEvent what) => header is not null && what switch
    {
        ScoresChanged changed => changed.Customers?.Contains(header.Id) ?? true,
        PredictionsChanged changed => changed.Customers?.Contains(header.Id) ?? true,
        _ => false,
    };

    private async Task RefreshAsync()
    {
        await LoadAsync();
        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        header = await Health.HeaderAsync(ExternalId, Viewer, CancellationToken.None);
        risk = header is null ? null : await Predictions.OfAsync(ExternalId, Viewer, CancellationToken.None);
        loaded = true;
    }
}
