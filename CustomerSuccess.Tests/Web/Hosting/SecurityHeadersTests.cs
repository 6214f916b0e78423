using System.Net;
using CustomerSuccess.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CustomerSuccess.Tests.Web.Hosting;

public sealed class SecurityHeadersTests
{
    [Fact]
    public async Task Answer_OfAnyKind_CarriesTheHeaders()
    {
        await using var server = await StartAsync();
        foreach (var path in new[] { "/", "/nowhere" })
        {
            using var answer = await server.Client.GetAsync(path);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            Assert.All(["default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'self'"], part => Assert.Contains(part, policy, StringComparison.Ordinal));
            Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
            Assert.Equal(("nosniff", "same-origin"), (answer.Headers.GetValues("X-Content-Type-Options").Single(), answer.Headers.GetValues("Referrer-Policy").Single()));
        }
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("null")]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1")]
    [InlineData("https://{host}")]
    [InlineData("http://{host}.evil.example")]
    [InlineData("http://evil.example, http://{host}")]
    public async Task Circuit_FromAnotherOrigin_IsRefused(string origin)
    {
        await using var server = await StartAsync();
        foreach (var path in new[] { "/_blazor", "/_blazor/negotiate" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(server, path, origin));
        }
    }

    [Theory]
    [InlineData("http://{host}")]
    [InlineData(null)]
    public async Task Circuit_FromOurOwnPages_IsLetIn(string? origin)
    {
        await using var server = await StartAsync();
        Assert.Equal(HttpStatusCode.OK, await AskAsync(server, "/_blazor/negotiate", origin));
    }

    [Fact]
    public async Task Page_FromAnotherOrigin_IsShown()
    {
        await using var server = await StartAsync();
        Assert.Equal(HttpStatusCode.OK, await AskAsync(server, "/", "http://evil.example"));
    }

    private static async Task<HttpStatusCode> AskAsync(SmallServer server, string path, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        if (origin is not null)
        {
            request.Headers.TryAddWithoutValidation("Origin", origin.Replace("{host}", server.Client.BaseAddress!.Authority, StringComparison.Ordinal));
        }

        using var answer = await server.Client.SendAsync(request);
        return answer.StatusCode;
    }

    private static Task<SmallServer> StartAsync() => SmallServer.StartAsync(_ => { }, app =>
    {
        app.UseSecurityHeaders();
        app.Map("/", () => Results.Text("page"));
        app.Map("/_blazor/{**rest}", () => Results.Text("circuit"));
    });
}
