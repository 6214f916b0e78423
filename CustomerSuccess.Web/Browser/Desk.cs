namespace CustomerSuccess.Web.Browser;

/// <summary>Small things a browser does for a person: the clipboard and the printer.</summary>
public sealed class Desk(BrowserModule browser)
{
    public Task CopyAsync(string text) => browser.CallAsync("copyText", text);

    public Task PrintAsync() => browser.CallAsync("printPage");
}
