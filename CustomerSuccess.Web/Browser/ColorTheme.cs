namespace CustomerSuccess.Web.Browser;

/// <summary>Light, dark, or what the machine says; remembered by the browser.</summary>
public sealed class ColorTheme(BrowserModule browser)
{
    public static readonly IReadOnlyList<string> Choices = ["light", "dark", "system"];

    public Task<string> GetAsync() => browser.AskAsync<string>("getTheme");

    public Task SetAsync(string choice) => browser.CallAsync("setTheme", choice);
}
