using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Inbox;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Inbox;

public sealed class InboxQueriesTests
{
    [Fact]
    public async Task Inbox_OfAPortfolio_HasTheTextsOfCustomersNewestFirst()
    {
        await using var database = await FilledAsync();
        var page = await PageAsync(database, new InboxFilter());
        Assert.Equal(["Broken export", "Email", "NPS answer 3 of 10", "Thanks"], page.Texts.Rows.Select(row => row.Title));
        Assert.Equal([TextSentiment.Negative, TextSentiment.Unknown, TextSentiment.Negative, TextSentiment.Positive], page.Texts.Rows.Select(row => row.Sentiment));
        Assert.Contains(Issue.Bug, page.Texts.Rows[0].Issues);
        Assert.NotEmpty(page.Texts.Rows[0].Words);
        Assert.True(page.AnyTexts);
    }

    [Fact]
    public async Task Inbox_WithAFilter_HasWhatFits()
    {
        await using var database = await FilledAsync();
        Assert.Equal(2, (await PageAsync(database, new InboxFilter(TextSentiment.Negative))).Texts.Total);
        Assert.Equal(1, (await PageAsync(database, new InboxFilter(TextSentiment.Unknown))).Texts.Total);
        Assert.Equal(1, (await PageAsync(database, new InboxFilter(Issue: Issue.Bug))).Texts.Total);
        Assert.Equal(1, (await PageAsync(database, new InboxFilter(Kind: TextKind.Comment))).Texts.Total);
        Assert.Equal(1, (await PageAsync(database, new InboxFilter(Customer: "C2"))).Texts.Total);
        Assert.Equal(2, (await PageAsync(database, new InboxFilter(Days: 5))).Texts.Total);
        Assert.Equal(["Broken export", "Email"], (await PageAsync(database, new InboxFilter(Unanswered: true))).Texts.Rows.Select(row => row.Title));
        var none = await PageAsync(database, new InboxFilter(Issue: Issue.Outage));
        Assert.Equal((0, true), (none.Texts.Total, none.AnyTexts));
    }

    [Fact]
    public async Task Correction_OfAText_CountsInTheInboxAndSurvivesAnImport()
    {
        await using var database = await FilledAsync();
        var row = (await PageAsync(database, new InboxFilter(TextSentiment.Positive))).Texts.Rows.Single();
        Assert.True((await database.Get<CorrectSentiment>().RunAsync(row.Kind, row.Id, TextSentiment.Negative, Viewer.System, CancellationToken.None)).Succeeded);
        using var again = Files("great, thank you all");
        await database.ImportAsync(again);
        var corrected = (await PageAsync(database, new InboxFilter(TextSentiment.Negative))).Texts.Rows.Single(own => own.Id == row.Id && own.Kind == row.Kind);
        Assert.Equal("CustomerSuccess", corrected.CorrectedBy);
        Assert.Equal(0, (await PageAsync(database, new InboxFilter(TextSentiment.Positive))).Texts.Total);
    }

    [Fact]
    public async Task Correction_OfWhatIsNotThere_IsRefused()
    {
        await using var database = await FilledAsync();
        var correct = database.Get<CorrectSentiment>();
        Assert.Equal(InboxErrors.NoSuchText, (await correct.RunAsync(TextKind.Ticket, 4711, TextSentiment.Negative, Viewer.System, CancellationToken.None)).Error);
        Assert.Equal(InboxErrors.NoSentiment, (await correct.RunAsync(TextKind.Ticket, 1, TextSentiment.Unknown, Viewer.System, CancellationToken.None)).Error);
    }

    [Fact]
    public async Task Voice_OfACustomer_SumsUpTheirTexts()
    {
        await using var database = await FilledAsync();
        var voice = await database.Get<VoiceQueries>().OfAsync("C1", Viewer.System, CancellationToken.None);
        Assert.Equal(3, voice!.Texts);
        Assert.NotNull(voice.Overall);
        Assert.Null(await database.Get<VoiceQueries>().OfAsync("C9", Viewer.System, CancellationToken.None));
    }

    private static Task<InboxPage> PageAsync(TestDatabase database, InboxFilter filter) => database.Get<InboxQueries>().PageAsync(filter, Viewer.System, CancellationToken.None);

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await TestDatabase.CreateAsync(new FixedClock("2026-11-20"));
        using var files = Files("Thank you, this is great!");
        await database.ImportAsync(files);
        return database;
    }

    private static CsvFolder Files(string thanks) => new CsvFolder()
        .With("customers", "customer_id,name,started_on", "C1,Ada Ltd,2025-01-01", "C2,Bob Inc,2025-01-01")
        .With("tickets", "ticket_id,customer_id,opened_at,subject,text", "T1,C1,2026-11-18,Broken export,The export crashes all the time and it is awful")
        .With(
            "interactions",
            "interaction_id,customer_id,at,channel,direction,subject,text",
            "M1,C1,2026-11-10,email,out,Our own,We love this so much",
            $"M2,C2,2026-11-01,email,in,Thanks,\"{thanks}\"",
            "M3,C2,2026-11-02,email,out,Re,",
            "M4,C1,2026-11-16,email,in,,Wir haben den Vertrag geprüft und melden uns")
        .With("nps", "response_id,customer_id,at,score,comment", "N1,C1,2026-11-05,3,Terrible support and useless answers");
}
