using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Raising;
using static CustomerSuccess.Tests.Support.AlertStory;

namespace CustomerSuccess.Tests.Core.Alerts.Raising;

public sealed class EscalateAlertsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Alert_ThatNobodyAnswersInTime_GoesToTheLeadersOnce()
    {
        await using var story = await BeginAsync("no-login");
        await story.HappensAsync(Logins(("C1", -20)));
        story.At(3, 17, 0);
        Assert.Equal(0, await story.Database.Get<EscalateAlerts>().RunAsync(None));
        story.At(3, 17, 1);
        Assert.Equal(1, await story.Database.Get<EscalateAlerts>().RunAsync(None));
        Assert.Equal(0, await story.Database.Get<EscalateAlerts>().RunAsync(None));
        var mail = Assert.Single(await story.MessagesAsync());
        Assert.Equal(("alert:1:escalated:lea@example.com", Lea.Email), (mail.Key, mail.To));
        var row = Assert.Single((await story.Database.Get<AlertQueries>().QueueAsync(new AlertFilter(), Lea, None)).Rows);
        Assert.Equal(story.Now, row.EscalatedAt);
        Assert.True(row.Left <= TimeSpan.Zero);
    }

    [Fact]
    public async Task Digest_OfADay_IsOneMailToEachForWhomSomethingIsOpen()
    {
        await using var story = await BeginAsync("no-login");
        await story.HappensAsync(Logins(("C1", -20), ("C2", -30)));
        Assert.Equal(2, await story.Database.Get<SendDigests>().RunAsync(None));
        Assert.Equal(0, await story.Database.Get<SendDigests>().RunAsync(None));
        var messages = await story.MessagesAsync();
        Assert.Equal(["digest:2026-11-20:ann@example.com", "digest:2026-11-20:lea@example.com"], messages.Select(message => message.Key).Order());
        var own = messages.Single(message => message.To == Ann.Email);
        Assert.Equal("1 alert open, 1 new since yesterday", own.Subject);
        Assert.Contains("High: Ada Ltd – No login for 20 days. Due Monday 23 November 2026, 17:00.", own.Body, StringComparison.Ordinal);
        story.At(3);
        Assert.Equal(2, await story.Database.Get<SendDigests>().RunAsync(None));
        Assert.Equal("1 alert open", (await story.MessagesAsync())[^1].Subject);
    }
}
