using CustomerSuccess.Core.Churn.History;
using CustomerSuccess.Core.Churn.Training;
using CustomerSuccess.Core.Churn.Versions;
using CustomerSuccess.Core.Churn.Versions.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Churn;

/// <summary>Which model predicts who leaves, how far it can be trusted, and why.</summary>
public sealed partial class ModelPage : IDisposable
{
    private readonly LongRun<HistoryProgress> run;
    private ModelOverview? overview;
    private ModelReport? report;
    private string? message;
    private bool failed;

    public ModelPage() => run = new LongRun<HistoryProgress>(() => InvokeAsync(StateHasChanged));

    [Inject]
    public required ModelQueries Queries { get; init; }

    [Inject]
    public required TrainChurnModel Train { get; init; }

    [Inject]
    public required PromoteModel Promote { get; init; }

    [Inject]
    public required RevertModel Revert { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [SupplyParameterFromQuery]
    public int? Version { get; set; }

    [SupplyParameterFromQuery]
    public string? Factor { get; set; }

    private ModelAddress Address => new(Version, Factor);

    private int? Number => report?.Version;

    /// <summary>Here, or by somebody else.</summary>
    private bool Busy => run.Running || overview is { Training: true };

    public void Dispose() => run.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        overview = await Queries.OverviewAsync(Viewer, CancellationToken.None);
        if (report is null || report.Version != (Version ?? overview.Current?.Version))
        {
            report = await Queries.ReportAsync(Version, Viewer, CancellationToken.None);
        }
    }

    private async Task TrainAsync()
    {
        message = null;
        await run.StartAsync((progress, cancellationToken) => Train.RunAsync(Viewer, progress, cancellationToken), done => message = $"v{done.Version}: {done.Reason}");
        failed = false;
        await LoadAsync();
    }

    /// <param name="version">Null: back to the one before.</param>
    private async Task ChangeAsync(int? version)
    {
        var changed = version is { } chosen
            ? await Promote.RunAsync(chosen, Viewer, CancellationToken.None)
            : await Revert.RunAsync(Viewer, CancellationToken.None);
        failed = !changed.Succeeded;
        message = changed.Error?.Message ?? "The predictions of all customers follow.";
        await LoadAsync();
    }
}
