using System.Net;
using System.Text.RegularExpressions;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>What a first visit costs: scripts and styles come packed, and a browser never asks for them again until they change.</summary>
public sealed partial class AssetsTests
{
    [Fact]
    public async Task ScriptsAndStyles_AreFingerprintedCompressedAndKept()
    {
        await using var app = await RunningApp.EmptyAsync();
        using var browser = Browser(app);
        var page = await browser.GetStringAsync(AppRoutes.SignIn, TestContext.Current.CancellationToken);
        var assets = Links().Matches(page).Select(link => link.Groups[1].Value).ToList();

        Assert.True(assets.Count >= 4, page);
        foreach (var asset in assets)
        {
            Assert.Matches(Fingerprint(), asset);
            using var answer = await browser.SendAsync(Packed(asset), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("gzip", answer.Content.Headers.ContentEncoding);
            Assert.Contains("immutable", $"{answer.Headers.CacheControl}", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/_content/Radzen.Blazor/css/standard-base.css")]
    [InlineData("/_content/Radzen.Blazor/Radzen.Blazor.min.js")]
    [InlineData("/_framework/blazor.web.js")]
    public async Task Asset_OfAPackage_ComesCompressed(string path)
    {
        await using var app = await RunningApp.EmptyAsync();
        using var browser = Browser(app);

        using var answer = await browser.SendAsync(Packed(path), TestContext.Current.CancellationToken);

        Assert.Contains("gzip", answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Page_WithWhatIsSecret_IsNeverCompressed()
    {
        await using var app = await RunningApp.EmptyAsync();
        using var browser = Browser(app);

        using var answer = await browser.SendAsync(Packed(AppRoutes.SignIn), TestContext.Current.CancellationToken);

        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    private static HttpClient Browser(RunningApp app) => new() { BaseAddress = new Uri(app.Address) };

    private static HttpRequestMessage Packed(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        return request;
    }

    [GeneratedRegex("(?:src|href)=\"([^\"]+\\.(?:css|js))\"")]
    private static partial Regex Links();

    [GeneratedRegex(@"\.[a-z0-9]{10}\.(?:[a-z]+\.)?(?:css|js)$")]
    private static partial Regex Fingerprint();
}
