using System.Diagnostics;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Core.Scorecards.Model;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>Follows a draft: what it would do to the customers of today. While one draft is judged only the newest of the next ones is kept.</summary>
public sealed partial class EffectPanel : IDisposable
{
    private readonly LatestRun<Scorecard> runs;
    private DraftEffect? effect;
    private string? fault;
    private int? millis;
    private Scorecard? asked;
    private IDisposable? subscription;

    public EffectPanel() => runs = new LatestRun<Scorecard>(JudgeAsync);

    [Inject]
    public required DraftQueries Queries { get; init; }

    [Inject]
    public required LiveFeed Live { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required Scorecard Draft { get; set; }

    [Parameter, EditorRequired]
    public required string DraftName { get; set; }

    [Parameter, EditorRequired]
    public required string PublishedName { get; set; }

    /// <summary>Something else shows it; only <see cref="Judged"/> is called.</summary>
    [Parameter]
    public bool Silent { get; set; }

    /// <summary>With null when the draft cannot judge.</summary>
    [Parameter]
    public EventCallback<DraftEffect?> Judged { get; set; }

    public void Dispose()
    {
        subscription?.Dispose();
        runs.Dispose();
    }

    protected override void OnInitialized() => subscription = Live.Subscribe(what => what is ScoresChanged ? InvokeAsync(() => runs.AskAsync(Draft)) : Task.CompletedTask);

    protected override Task OnParametersSetAsync()
    {
        if (ReferenceEquals(asked, Draft))
        {
            return Task.CompletedTask;
        }

        asked = Draft;
        return runs.AskAsync(Draft);
    }

    private async Task JudgeAsync(Scorecard draft, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = await Task.Run(() => Queries.EffectAsync(draft.Key, draft, Viewer, cancellationToken), cancellationToken);
        effect = answer.Succeeded ? answer.Value : null;
        fault = answer.Error?.Message;
        millis = (int)Math.Ceiling(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        StateHasChanged();
        await Judged.InvokeAsync(effect);
    }
}
