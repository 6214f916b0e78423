using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Today;
using CustomerSuccess.Core.Today.Model;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Today;

/// <summary>Where a CSM starts: the book in numbers, what waits for an answer, who moved.</summary>
public sealed partial class TodayPage : IAsyncDisposable
{
    private TodayNumbers? numbers;
    private DateTimeOffset? seenThrough;
    private DateTimeOffset lastAsked;
    private int minute;
    private ITimer? timer;
    private IDisposable? subscription;

    [Inject]
    public required TodayQueries Queries { get; init; }

    [Inject]
    public required LookAtToday Look { get; init; }

    [Inject]
    public required LiveFeed Live { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [SupplyParameterFromQuery]
    public string? View { get; set; }

    [SupplyParameterFromQuery]
    public string? Rule { get; set; }

    private TodayAddress Address => TodayAddress.Read(View, Rule, Viewer.Role);

    public async ValueTask DisposeAsync()
    {
        subscription?.Dispose();
        await (timer?.DisposeAsync() ?? ValueTask.CompletedTask);
        try
        {
            await (lastAsked == default ? Task.CompletedTask : Look.RunAsync(lastAsked, Viewer, CancellationToken.None));
        }
        catch (ObjectDisposedException)
        {
            // The whole server stops; what is new is counted from the opening of the page then.
        }
    }

    protected override async Task OnInitializedAsync()
    {
        subscription = Live.Subscribe(what => what is AlertsChanged or ScoresChanged ? InvokeAsync(RefreshAsync) : Task.CompletedTask);
        // SLA clocks are counted in minutes; nothing else on the screen moves by itself.
        timer = Clock.CreateTimer(_ => _ = InvokeAsync(TickAsync), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        // Who looks for the first time has seen nothing before: new is then what arrives while they look.
        var now = Clock.GetUtcNow();
        var looked = await Look.RunAsync(now, Viewer, CancellationToken.None);
        seenThrough = looked.Succeeded ? looked.Value ?? now : now;
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var asked = Clock.GetUtcNow();
        numbers = await Queries.NumbersAsync(Address.Team, Viewer, CancellationToken.None);
        lastAsked = asked;
    }

    private Task TickAsync()
    {
        minute++;
        return RefreshAsync();
    }

    private async Task RefreshAsync()
    {
        try
        {
            await LoadAsync();
            StateHasChanged();
        }
        catch (ObjectDisposedException)
        {
            // The screen was closed while the news was on its way.
        }
        catch (Exception failure)
        {
            // Nobody awaits the news: the page's own boundary shows that it failed and logs why.
            await DispatchExceptionAsync(failure);
        }
    }
}
