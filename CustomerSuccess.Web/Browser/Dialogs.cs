using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Browser;

/// <summary>Opens and closes the browser's own modal dialogs. The search is opened by the page itself (wwwroot/browser/page.js).</summary>
public sealed class Dialogs(BrowserModule browser)
{
    public Task ShowAsync(ElementReference dialog) => browser.CallAsync("showDialog", dialog);

    public Task CloseAsync(ElementReference dialog) => browser.CallAsync("closeDialog", dialog);
}
