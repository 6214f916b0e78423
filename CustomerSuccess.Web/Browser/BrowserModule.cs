using Microsoft.JSInterop;

namespace CustomerSuccess.Web.Browser;

/// <summary>Everything the server asks of the browser; one for each open screen.</summary>
public sealed class BrowserModule(IJSRuntime script) : IAsyncDisposable
{
    private readonly Lazy<Task<IJSObjectReference>> module =
        new(() => script.InvokeAsync<IJSObjectReference>("import", "./browser/browser.js").AsTask());

    public async Task CallAsync(string function, params object?[] arguments) =>
        await (await module.Value).InvokeVoidAsync(function, arguments);

    public async Task<T> AskAsync<T>(string function, params object?[] arguments) =>
        await (await module.Value).InvokeAsync<T>(function, arguments);

    public async ValueTask DisposeAsync()
    {
        if (module is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await module.Value).ForgetAsync();
        }
    }
}
