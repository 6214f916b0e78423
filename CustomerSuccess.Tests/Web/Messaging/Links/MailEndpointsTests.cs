using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Notes;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Core.Messaging;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Web.Messaging.Links;

/// <summary>What people and programs ask for that never sign in, of the whole application.</summary>
public sealed class MailEndpointsTests
{
    private static readonly DateTimeOffset Later = new(2028, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Unsubscribe_LookedAt_ChangesNothing()
    {
        await using var app = await StartAsync();
        using var client = Client(app);
        using var page = await client.GetAsync(Unsubscribe(app));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("Unsubscribe?", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync<Suppression>(app));
    }

    [Fact]
    public async Task Unsubscribe_ByAMailProgram_IsDoneWithOnePostAndWithoutARedirect()
    {
        await using var app = await StartAsync();
        using var client = Client(app);
        for (var i = 0; i < 2; i++)
        {
            using var body = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
            using var answer = await client.PostAsync(Unsubscribe(app), body);
            Assert.Equal((HttpStatusCode.OK, "You have been unsubscribed."), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }

        Assert.Equal(1, await CountAsync<Suppression>(app));
    }

    [Theory]
    [InlineData("nonsense", "a part of it is missing or was changed")]
    [InlineData("expired", "This link has expired.")]
    [InlineData("click", "a part of it is missing or was changed")]
    public async Task Unsubscribe_WithABadLink_SaysSoAndChangesNothing(string kind, string said)
    {
        await using var app = await StartAsync();
        using var client = Client(app);
        var links = app.Get<SignedLinks>();
        var token = kind switch
        {
            "expired" => links.Sign("unsubscribe", $"1:{MailStory.Mara}", new FixedClock(DemoDatabase.Today).Now),
            "click" => links.Sign("click", $"1:{MailStory.Mara}", Later),
            _ => "nonsense",
        };
        using var page = await client.GetAsync($"/mail/unsubscribe/{token}");
        Assert.Contains("This link does not work any more", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var answer = await client.PostAsync($"/mail/unsubscribe/{token}", null);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync<Suppression>(app));
    }

    [Fact]
    public async Task Click_OnALink_LeadsOnlyToWhatWasSigned()
    {
        await using var app = await StartAsync();
        using var client = Client(app);
        var token = app.Get<SignedLinks>().Sign("click", "1:https://vendor.example/a?b=1", Later);
        using var good = await client.GetAsync($"/mail/click/{token}?url=https://evil.example");
        Assert.Equal((HttpStatusCode.Redirect, "https://vendor.example/a?b=1"), (good.StatusCode, good.Headers.Location?.OriginalString));
        using var bad = await client.GetAsync("/mail/click/nonsense?url=https://evil.example");
        Assert.Equal("/mail/broken?expired=False", bad.Headers.Location?.OriginalString);
        Assert.Contains("This link does not work", await client.GetStringAsync("/mail/broken?expired=False"), StringComparison.Ordinal);
        Assert.Contains("This link has expired", await client.GetStringAsync("/mail/broken?expired=True"), StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync<MailEvent>(app));
    }

    [Fact]
    public async Task Open_OfAMail_ShowsAPointWhateverTheAddressSays()
    {
        await using var app = await StartAsync();
        using var client = Client(app);
        foreach (var token in new[] { app.Get<SignedLinks>().Sign("open", "1:", Later), "nonsense" })
        {
            using var answer = await client.GetAsync($"/mail/open/{token}");
            Assert.Equal((HttpStatusCode.OK, "image/gif", "no-store"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, $"{answer.Headers.CacheControl}"));
        }

        Assert.Equal(1, await CountAsync<MailEvent>(app));
    }

    [Fact]
    public async Task Events_WithoutAKey_AreNotTaken()
    {
        await using var app = await StartAsync();
        using var client = Client(app);
        using var answer = await client.PostAsJsonAsync("/mail/events", Array.Empty<int>());
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Notes_WithTheToken_AreReadAndPutAway()
    {
        await using var app = await StartAsync();
        using var client = Client(app);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/notes/C1")).StatusCode);
        var token = (await app.Get<IssueNoteToken>().RunAsync(Viewer.System, CancellationToken.None)).Value;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var note = Assert.Single((await client.GetFromJsonAsync<JsonElement>("/notes/C1")).EnumerateArray());
        Assert.Equal(("Worth a try", "Text"), (note.GetProperty("title").GetString(), note.GetProperty("text").GetString()));
        Assert.Equal(HttpStatusCode.NoContent, (await client.PostAsync("/notes/C1/1/seen", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync("/notes/C1/9/seen", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await client.PostAsync("/notes/C1/1/dismissed", null)).StatusCode);
        Assert.Empty((await client.GetFromJsonAsync<JsonElement>("/notes/C1")).EnumerateArray());
    }

    private static async Task<RunningApp> StartAsync()
    {
        var app = await RunningApp.EmptyAsync();
        using var files = new CsvFolder().WithCustomer();
        await app.Get<ImportFiles>().RunAsync(new ImportRequest(files.Path, "files"), Viewer.System, progress: null, CancellationToken.None);
        await using var write = await app.Get<Writes>().BeginAsync(CancellationToken.None);
        write.Context.Add(OutgoingMessage.ToCustomer(MailStory.Mail(due: Later), MailStory.Mara, Later));
        await CustomerNotes.AddAsync(write.Context, "note", 1, "Worth a try", "Text", Later, CancellationToken.None);
        await write.CommitAsync(CancellationToken.None);
        return app;
    }

    private static HttpClient Client(RunningApp app) => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Address) };

    private static string Unsubscribe(RunningApp app) => $"/mail/unsubscribe/{app.Get<SignedLinks>().Sign("unsubscribe", $"1:{MailStory.Mara}", Later)}";

    private static async Task<int> CountAsync<T>(RunningApp app)
        where T : class
    {
        await using var context = await app.Get<IDbContextFactory<CustomerSuccessContext>>().CreateDbContextAsync();
        return await context.Set<T>().CountAsync();
    }
}
