using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Browser;

/// <summary>Opens and closes the browser's own modal dialogs, which keep the focus inside and give it back.</summary>
internal sealed class Dialogs(BrowserModule browser)
{
    public Task OpenAsync(ElementReference dialog) => browser.CallAsync("openDialog", dialog);

    public Task CloseAsync(ElementReference dialog) => browser.CallAsync("closeDialog", dialog);

    public Task PrepareSearchAsync(ElementReference field) => browser.CallAsync("prepareSearch", field);
}
