using CustomerSuccess.Core.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CustomerSuccess.Web.Ui;

/// <summary>
/// A card that asks one question and shows the answer: it owns loading, empty, failed and ready, asks again when what it depends on changes
/// or when something is published that concerns it, and keeps the last good answer when asking fails.
/// </summary>
public sealed partial class Panel<TData> : IDisposable
{
    private PanelState state = PanelState.Loading;
    private TData? data;
    private object? loadedKey;
    private bool everLoaded;
    private bool tableShown;
    private DateTimeOffset failedAt;
    private ErrorBoundary? boundary;
    private IDisposable? subscription;
    private CancellationTokenSource? loading;

    [Inject]
    public required LiveFeed Live { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required ILogger<Panel<TData>> Log { get; init; }

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter]
    public string? Note { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public int SkeletonRows { get; set; } = 4;

    /// <summary>Asks the question; null leaves the panel loading.</summary>
    [Parameter, EditorRequired]
    public required Func<CancellationToken, Task<TData?>> Load { get; set; }

    /// <summary>What the answer depends on; another value asks again.</summary>
    [Parameter]
    public object? Key { get; set; }

    /// <summary>Whether something that was published asks again.</summary>
    [Parameter]
    public Func<LiveEvent, bool>? RefreshOn { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment<TData> ChildContent { get; set; }

    /// <summary>The same answer as a table, for charts.</summary>
    [Parameter]
    public RenderFragment<TData>? AsTable { get; set; }

    [Parameter]
    public Func<TData, bool>? IsEmpty { get; set; }

    /// <summary>One sentence about what belongs here, and how to get it.</summary>
    [Parameter]
    public RenderFragment? Empty { get; set; }

    [Parameter]
    public RenderFragment? Actions { get; set; }

    public void Dispose()
    {
        subscription?.Dispose();
        loading?.Cancel();
        loading?.Dispose();
    }

    protected override void OnInitialized()
    {
        if (RefreshOn is not null)
        {
            subscription = Live.Subscribe(what => RefreshOn(what) ? RefreshAsync() : Task.CompletedTask);
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (!everLoaded || !Equals(Key, loadedKey))
        {
            everLoaded = true;
            loadedKey = Key;
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        loading?.Cancel();
        loading?.Dispose();
        loading = new CancellationTokenSource();
        var token = loading.Token;
        state = data is null ? PanelState.Loading : state;
        try
        {
            var answer = await Load(token);
            if (!token.IsCancellationRequested)
            {
                data = answer;
                state = answer is null ? PanelState.Loading : PanelState.Ready;
            }
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // A newer question has taken over.
        }
        catch (Exception failure) when (!token.IsCancellationRequested)
        {
            // One panel that fails must not take the page with it; the person can try again, the log has the cause.
            Log.LogError(failure, "The panel {Title} could not be loaded.", Title);
            failedAt = Clock.GetLocalNow();
            state = PanelState.Failed;
        }
    }

    private async Task RefreshAsync()
    {
        try
        {
            await InvokeAsync(async () =>
            {
                await LoadAsync();
                StateHasChanged();
            });
        }
        catch (ObjectDisposedException)
        {
            // The screen was closed while the news was on its way.
        }
    }

    private async Task RecoverAsync()
    {
        boundary?.Recover();
        await LoadAsync();
    }
}
