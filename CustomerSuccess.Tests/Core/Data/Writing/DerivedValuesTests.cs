using CustomerSuccess.Core.Facts;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Data.Writing;

public sealed class DerivedValuesTests
{
    [Fact]
    public async Task Escalation_OfATicketThatArrivesEscalated_IsOfItsOpening()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock("2026-11-20"));
        await TicketAsync(database, "2026-10-05T23:00:00-02:00,true");
        Assert.Equal(new DateOnly(2026, 10, 6), (await TicketOfAsync(database)).EscalatedOn);
    }

    [Fact]
    public async Task Escalation_OfAKnownTicket_IsOfTheDayThatReportsItAndStays()
    {
        var clock = new FixedClock("2026-11-01");
        await using var database = await TestDatabase.CreateAsync(clock);
        await TicketAsync(database, "2026-10-05,false");
        clock.Set("2026-11-10");
        await TicketAsync(database, "2026-10-05,true");
        clock.Set("2026-11-20");
        await TicketAsync(database, "2026-10-05,true");
        Assert.Equal(new DateOnly(2026, 11, 10), (await TicketOfAsync(database)).EscalatedOn);
    }

    [Fact]
    public async Task Escalation_ThatIsTakenBack_IsGone()
    {
        await using var database = await TestDatabase.CreateAsync();
        await TicketAsync(database, "2026-10-05,true");
        await TicketAsync(database, "2026-10-05,false");
        Assert.Null((await TicketOfAsync(database)).EscalatedOn);
    }

    [Theory]
    [InlineData("P1,", true)]
    [InlineData("P2,", false)]
    [InlineData("P9,", false)]
    [InlineData(",", false)]
    [InlineData("P1,false", false)]
    [InlineData("P2,true", true)]
    public async Task Executive_WhereTheFileIsSilent_IsAsTheContactsHaveIt(string cells, bool expected)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = Contacts("P1", isExecutive: true).With("interactions", "interaction_id,customer_id,at,channel,contact_id,executive", $"M1,C1,2026-11-01,call,{cells}");
        await database.ImportAsync(files);
        Assert.Equal(expected, await ExecutiveAsync(database));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Executive_WhenSomebodyIsPromotedOrDemoted_StaysAsItWasInOldCalls(bool was)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var before = Contacts("P1", was).With("interactions", "interaction_id,customer_id,at,channel,contact_id", "M1,C1,2026-11-01,call,P1");
        await database.ImportAsync(before);
        using var after = Contacts("P1", !was).With("interactions", "interaction_id,customer_id,at,channel,contact_id", "M1,C1,2026-11-01,call,P1", "M2,C1,2026-11-02,call,P1");
        var report = await database.ImportAsync(after);
        Assert.Equal((1, 0, 1), (report.Of("interactions").Inserted, report.Of("interactions").Updated, report.Of("interactions").Unchanged));
        Assert.Equal(was, await ExecutiveAsync(database));
        Assert.Equal(!was, await ExecutiveAsync(database, "M2"));
    }

    [Fact]
    public async Task Executive_WhenARowNamesAnotherContact_IsThatOfTheNewOne()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var before = Contacts("P1", isExecutive: true).With("interactions", "interaction_id,customer_id,at,channel,contact_id", "M1,C1,2026-11-01,call,P2");
        await database.ImportAsync(before);
        using var mended = new CsvFolder().With("interactions", "interaction_id,customer_id,at,channel,contact_id", "M1,C1,2026-11-01,call,P1");
        await database.ImportAsync(mended);
        Assert.True(await ExecutiveAsync(database));
    }

    [Fact]
    public async Task Sentiment_OfTicketsAndInteractions_IsThatOfTheirText()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer()
            .With("tickets", "ticket_id,customer_id,opened_at,text", "T1,C1,2026-11-01,This is awful and broken", "T2,C1,2026-11-01,")
            .With("interactions", "interaction_id,customer_id,at,channel,text", "M1,C1,2026-11-01,email,Thank you - this is great");
        await database.ImportAsync(files);
        await using var context = database.Read();
        var tickets = await context.Set<Ticket>().OrderBy(ticket => ticket.ExternalId).ToListAsync();
        Assert.True(tickets[0].Sentiment < -0.4);
        Assert.Null(tickets[1].Sentiment);
        Assert.True((await context.Set<Interaction>().SingleAsync()).Sentiment > 0.4);
    }

    [Fact]
    public async Task Failure_OfAPayment_IsOfTheDueDayOrOfTheImportThatReportsItAndStays()
    {
        var clock = new FixedClock("2026-11-01");
        await using var database = await TestDatabase.CreateAsync(clock);
        await InvoicesAsync("I1,2026-10-01,2026-10-20,,failed", "I2,2026-10-01,2026-10-20,,open", "I3,2026-10-01,,,failed");
        clock.Set("2026-11-10");
        await InvoicesAsync("I1,2026-10-01,2026-10-20,2026-11-09,paid", "I2,2026-10-01,2026-10-20,,failed");
        await using var context = database.Read();
        Assert.Equal(
            [new DateOnly(2026, 10, 20), new DateOnly(2026, 11, 10), new DateOnly(2026, 10, 31)],
            await context.Set<Invoice>().OrderBy(invoice => invoice.ExternalId).Select(invoice => invoice.FailedOn!.Value).ToListAsync());

        async Task InvoicesAsync(params string[] rows)
        {
            using var files = new CsvFolder().WithCustomer()
                .With("invoices", ["invoice_id,issued_on,due_on,paid_on,status,customer_id,amount", .. rows.Select(row => $"{row},C1,100")]);
            await database.ImportAsync(files);
        }
    }

    [Fact]
    public async Task Anger_OfTicketsInteractionsAndAnswers_IsThatOfTheirText()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer()
            .With("tickets", "ticket_id,customer_id,opened_at,text", "T1,C1,2026-11-01,We are furious", "T2,C1,2026-11-01,", "T3,C1,2026-11-01,It is broken")
            .With("interactions", "interaction_id,customer_id,at,channel,text", "M1,C1,2026-11-01,email,This is unacceptable")
            .With("nps", "response_id,customer_id,at,score,comment", "N1,C1,2026-11-01,2,So frustrating", "N2,C1,2026-11-01,2,");
        await database.ImportAsync(files);
        await using var context = database.Read();
        Assert.Equal([true, null, false], await context.Set<Ticket>().OrderBy(ticket => ticket.ExternalId).Select(ticket => ticket.Angry).ToListAsync());
        Assert.True((await context.Set<Interaction>().SingleAsync()).Angry);
        var answers = await context.Set<NpsAnswer>().OrderBy(answer => answer.ExternalId).ToListAsync();
        Assert.Equal((true, null), (answers[0].Angry, answers[1].Angry));
        Assert.True(answers[0].Sentiment < -0.4);
        Assert.Null(answers[1].Sentiment);
    }

    private static CsvFolder Contacts(string executive, bool isExecutive) => new CsvFolder().WithCustomer()
        .With("contacts", "customer_id,contact_id,is_executive", $"C1,{executive},{isExecutive}", "C1,P2,false");

    private static async Task TicketAsync(TestDatabase database, string cells)
    {
        using var files = new CsvFolder().WithCustomer().With("tickets", "ticket_id,customer_id,opened_at,escalated", $"T1,C1,{cells}");
        await database.ImportAsync(files);
    }

    private static async Task<Ticket> TicketOfAsync(TestDatabase database)
    {
        await using var context = database.Read();
        return await context.Set<Ticket>().SingleAsync();
    }

    private static async Task<bool> ExecutiveAsync(TestDatabase database, string id = "M1")
    {
        await using var context = database.Read();
        return (await context.Set<Interaction>().SingleAsync(interaction => interaction.ExternalId == id)).Executive;
    }
}
