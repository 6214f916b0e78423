using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

/// <summary>Draws nothing: tells its owner that a minute has passed, for clocks that move on and for numbers that need not be newer.</summary>
public sealed class EveryMinute : ComponentBase, IDisposable
{
    private ITimer? timer;

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Parameter, EditorRequired]
    public EventCallback Passed { get; set; }

    public void Dispose() => timer?.Dispose();

    protected override void OnInitialized() =>
        timer = Clock.CreateTimer(_ => _ = InvokeAsync(TellAsync), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));

    private async Task TellAsync()
    {
        try
        {
            await Passed.InvokeAsync();
        }
        catch (ObjectDisposedException)
        {
            // The screen was closed meanwhile.
        }
        catch (Exception failure)
        {
            // Nobody awaits the minute.
            await DispatchExceptionAsync(failure);
        }
    }
}
