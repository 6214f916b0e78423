using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Inbox;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Inbox;

public sealed class JudgeTextsTests
{
    [Fact]
    public async Task Run_WithTextsOfBefore_JudgesThemOnce()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock("2026-11-20"));
        using var files = new CsvFolder().WithCustomer().With("tickets", "ticket_id,customer_id,opened_at,text", "T1,C1,2026-11-01,This is awful and broken", "T2,C1,2026-11-01,");
        await database.ImportAsync(files);
        await using (var write = await database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            await write.Context.Database.ExecuteSqlRawAsync("UPDATE Tickets SET Sentiment = 0.9, Confidence = NULL, Issues = NULL");
            await write.CommitAsync(CancellationToken.None);
        }

        Assert.Equal(1, await database.Get<JudgeTexts>().RunAsync(CancellationToken.None));
        Assert.Equal(0, await database.Get<JudgeTexts>().RunAsync(CancellationToken.None));
        await using var context = database.Read();
        var ticket = await context.Set<Ticket>().SingleAsync(ticket => ticket.ExternalId == "T1");
        Assert.True(ticket.Sentiment < -0.4);
        Assert.NotNull(ticket.Issues);
    }
}
