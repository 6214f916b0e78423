using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Touches;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Touches;

public sealed class LogInteractionTests
{
    private static readonly Viewer Ann = new(1, "Ann@Example.com", "Ann", Role.Csm);
    private static readonly LoggedInteraction Call = new(Channel.Call, new DateOnly(2026, 11, 20), " Renewal ", "They were angry and want to leave", Executive: true);

    [Fact]
    public async Task RunAsync_ACallOfToday_StandsInTheTimelineWithWhoLoggedIt()
    {
        await using var database = await WithCustomerAsync();
        Assert.True((await LogAsync(database, Call)).Succeeded);
        await using var context = database.Read();
        var logged = await context.Set<Interaction>().SingleAsync();
        Assert.Equal((Channel.Call, "Renewal", true, "Ann"), (logged.Channel, logged.Subject, logged.Executive, logged.LoggedBy));
        Assert.True(logged.Sentiment < 0);
        Assert.Equal(new FixedClock("2026-11-20").GetUtcNow(), logged.At);
        var entry = Assert.Single(await database.Get<FactQueries>().TimelineAsync("C1", [FactKind.Message], 10, Ann, CancellationToken.None));
        Assert.Contains("logged by Ann", entry.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_ACallOfToday_DoesNotMoveTheDayThatDataHasReached()
    {
        await using var database = await WithCustomerAsync();
        await LogAsync(database, Call);
        using var files = new CsvFolder().With("interactions", "interaction_id,customer_id,at,channel", "M1,C1,2026-11-10T10:00:00Z,call");
        await database.ImportAsync(files);
        await using var context = database.Read();
        Assert.Equal(new DateOnly(2026, 11, 10), (await context.Set<DataSource>().SingleAsync(source => source.Name == "interactions")).LastDay);
    }

    [Fact]
    public async Task RunAsync_WhatCannotBe_IsSaidAndNothingIsWritten()
    {
        await using var database = await WithCustomerAsync();
        Assert.StartsWith("Say in a few words", (await LogAsync(database, Call with { Subject = " " })).Error?.Message, StringComparison.Ordinal);
        Assert.StartsWith("The day has not come yet", (await LogAsync(database, Call with { Day = new DateOnly(2026, 11, 21) })).Error?.Message, StringComparison.Ordinal);
        Assert.StartsWith("A note has at most", (await LogAsync(database, Call with { Note = new string('x', 4_001) })).Error?.Message, StringComparison.Ordinal);
        Assert.IsType<NotFound>((await database.Get<LogInteraction>().RunAsync("nobody", Call, Ann, CancellationToken.None)).Error);
        await using var context = database.Read();
        Assert.Empty(await context.Set<Interaction>().ToListAsync());
    }

    private static Task<Result<int>> LogAsync(TestDatabase database, LoggedInteraction said) =>
        database.Get<LogInteraction>().RunAsync("C1", said, Ann, CancellationToken.None);

    private static async Task<TestDatabase> WithCustomerAsync()
    {
        var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer();
        await database.ImportAsync(files);
        return database;
    }
}
