using Microsoft.JSInterop;

namespace CustomerSuccess.Web.Browser;

/// <summary>Tells when somebody presses a key that opens the search: Ctrl+K, or / outside of fields.</summary>
internal sealed class SearchKeys(BrowserModule browser) : IAsyncDisposable
{
    private DotNetObjectReference<SearchKeys>? self;
    private IJSObjectReference? listener;
    private Func<Task> pressed = () => Task.CompletedTask;

    public async Task ListenAsync(Func<Task> pressed)
    {
        this.pressed = pressed;
        self = DotNetObjectReference.Create(this);
        listener = await browser.AskAsync<IJSObjectReference>("listenForSearch", self);
    }

    [JSInvokable]
    public Task OnSearchKey() => pressed();

    public async ValueTask DisposeAsync()
    {
        self?.Dispose();
        if (listener is not null)
        {
            await listener.ForgetAsync();
        }
    }
}
