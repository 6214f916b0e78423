using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Browser;

/// <summary>Closes the browser's own modal dialogs; they are opened by the page itself (wwwroot/browser/page.js).</summary>
public sealed class Dialogs(BrowserModule browser)
{
    public Task CloseAsync(ElementReference dialog) => browser.CallAsync("closeDialog", dialog);
}
