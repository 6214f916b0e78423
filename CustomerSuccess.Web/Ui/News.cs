using CustomerSuccess.Core.Live;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

/// <summary>Draws nothing: has its owner ask again when something is published that concerns it. What fails then, the page's own boundary shows.</summary>
public sealed class News : ComponentBase, IDisposable
{
    private IDisposable? subscription;

    [Inject]
    public required LiveFeed Live { get; init; }

    /// <summary>Which news concern the owner.</summary>
    [Parameter, EditorRequired]
    public required Func<LiveEvent, bool> Of { get; set; }

    [Parameter, EditorRequired]
    public EventCallback Heard { get; set; }

    public void Dispose() => subscription?.Dispose();

    protected override void OnInitialized() => subscription = Live.Subscribe(what => Of(what) ? InvokeAsync(TellAsync) : Task.CompletedTask);

    private async Task TellAsync()
    {
        try
        {
            await Heard.InvokeAsync();
        }
        catch (ObjectDisposedException)
        {
            // The screen was closed while the news was on its way.
        }
        catch (Exception failure)
        {
            // Nobody awaits the news.
            await DispatchExceptionAsync(failure);
        }
    }
}
