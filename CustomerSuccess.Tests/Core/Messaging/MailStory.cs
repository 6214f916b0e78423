using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Notes;
using CustomerSuccess.Core.Messaging.SendGrid;
using CustomerSuccess.Core.Messaging.Sending;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.Messaging.Tracking.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Messaging;

/// <summary>A customer with contacts who can be written to, and mails to them.</summary>
internal static class MailStory
{
    public const string Mara = "mara@corvane.example";

    public static async Task<TestDatabase> CreateAsync(TimeProvider clock, MessagingOptions? messaging = null)
    {
        var database = await TestDatabase.CreateAsync(clock, messaging);
        using var files = new CsvFolder()
            .With(
                "customers",
                "customer_id,name,started_on,owner_email,industry,plan,mrr,currency,seats,max_storage_gb,renewal_on",
                "C1,Corvane Energy,2024-11-10,cleo@vendor.example,Energy,Professional,4000,EUR,40,100,2027-03-03",
                "C2,Other Ltd,2025-01-01,,Energy,,,,,,", "C3,Third Ltd,2025-01-01,,,,,,,,", "C4,Fourth Ltd,2025-01-01,,,,,,,,", "C5,Fifth Ltd,2025-01-01,,,,,,,,", "C6,Sixth Ltd,2025-01-01,,,,,,,,")
            .With(
                "contacts",
                "customer_id,contact_id,name,email,role,is_champion,is_executive,left_on",
                $"C1,P1,Mara Lindt,{Mara},Head of Operations,true,false,",
                "C1,P2,Gone Away,gone@corvane.example,,false,false,2026-01-01",
                "C1,P3,No Address,,,false,false,",
                "C2,P1,Zoe,zoe@other.example,,false,false,")
            .With(
                "usage",
                "customer_id,day,active_users,logins,actions,storage_gb",
                "C1,2026-10-01,10,5,2000,56", "C1,2026-11-01,23,5,1000,70", "C1,2026-11-20,12,5,240,86")
            .With(
                "features",
                "customer_id,day,feature,uses,users",
                "C1,2026-11-01,Dashboards,40,5", "C1,2026-11-01,Exports,12,2", "C2,2026-11-02,Dashboards,1,1", "C2,2026-11-02,Forecasts,9,1",
                "C3,2026-11-02,Forecasts,9,1", "C4,2026-11-02,Forecasts,9,1", "C5,2026-11-02,Forecasts,9,1", "C6,2026-11-02,Exports,9,1")
            .With("nps", "response_id,customer_id,at,score,contact_id,comment", "N1,C1,2026-09-01T00:00:00Z,9,P1,");
        await database.ImportAsync(files);
        await database.Get<InvitePerson>().RunAsync("cleo@vendor.example", "Cleo Park", Role.Csm, Viewer.System, CancellationToken.None);
        await database.Get<RescoreCustomers>().RunAsync(day: null, Viewer.System, progress: null, CancellationToken.None);
        return database;
    }

    public static CustomerMail Mail(string key = "m", bool marketing = true, int contactId = 1, DateTimeOffset? due = null) => new(
        key, 1, contactId, "Your month", "Hello Mara", "<html><body><p>Hello <a href=\"https://vendor.example/a?b=1&amp;c=2\">Mara</a></p></body></html>",
        marketing, due ?? new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero), "monthly-roi-report", 1);

    public static async Task<Result<Done>> QueueAsync(this TestDatabase database, CustomerMail mail)
    {
        await using var write = await database.Get<Writes>().BeginAsync(CancellationToken.None);
        var queued = await CustomerMails.QueueAsync(write.Context, mail, database.Get<TimeProvider>().GetUtcNow(), CancellationToken.None);
        await write.CommitAsync(CancellationToken.None);
        return queued;
    }

    /// <summary>The path of the only link of a kind in a mail that would leave now.</summary>
    public static async Task<string> TokenAsync(this TestDatabase database, string kind, string key = "m")
    {
        var dressed = database.Get<CustomerMailDress>().Dress(await database.MessageAsync(key), new CustomerReach(null, true, true), Mailroom.Product);
        var all = $"{dressed.Html}\n{dressed.Unsubscribe}";
        var start = all.IndexOf($"/mail/{kind}/", StringComparison.Ordinal) + $"/mail/{kind}/".Length;
        return all[start..all.IndexOfAny(['"', '\n'], start)];
    }

    public static async Task<List<T>> AllAsync<T>(this TestDatabase database)
        where T : class
    {
        await using var context = database.Read();
        return await context.Set<T>().ToListAsync();
    }

    /// <summary>One row in every table about mails to customers.</summary>
    public static async Task WriteRowsAsync(TestDatabase database)
    {
        var message = OutgoingMessage.ToCustomer(Mail(), Mara, DateTimeOffset.UnixEpoch);
        await database.WriteAsync(
            message, new CustomerNote("n", 1, "Title", "Text", DateTimeOffset.UnixEpoch),
            new Suppression(Mara, SuppressionReason.ByHand, null, "Ada", DateTimeOffset.UnixEpoch), new UntrackedAddress(Mara, "Ada", DateTimeOffset.UnixEpoch));
        await database.WriteAsync(new MailEvent("open:1", message.Id, MailEventKind.Opened, DateTimeOffset.UnixEpoch, null));
    }

    /// <summary>Uses everything that is done about mails to customers; C1 has note 1.</summary>
    public static async Task ChangeEverythingAsync(TestDatabase database)
    {
        var (admin, none) = (Viewer.System, CancellationToken.None);
        var text = new TemplateText("Hello {{customerName}}", "You have {{plan}}.", [], Marketing: true);
        Succeeded(await database.Get<PublishTemplate>().RunAsync("standard-newsletter", text, 1, "Shorter", admin, none));
        Succeeded(await database.Get<SendTestMail>().RunAsync("standard-newsletter", text, "C1", admin, none));
        Succeeded(await database.Get<SaveMailSettings>().RunAsync("Meridian Cloud", true, true, admin, none));
        Succeeded(await database.Get<SuppressAddress>().RunAsync("eve@example.com", "She asked", admin, none));
        Succeeded(await database.Get<LiftSuppression>().RunAsync(1, "She asked again", admin, none));
        Succeeded(await database.Get<SwitchTracking>().RunAsync("eve@example.com", false, admin, none));
        var token = (await database.Get<IssueNoteToken>().RunAsync(admin, none)).Value;
        Succeeded(await database.Get<AnswerNote>().RunAsync(token, "C1", 1, NoteAnswer.Dismissed, none));
        Assert.Empty((await database.Get<NoteQueries>().OpenAsync(token, "C1", none)).Value);
        await using (var context = database.Read())
        {
            Assert.Equal("Hello Ada Ltd", (await DraftReading.ReadAsync(context, "standard-newsletter", 1, null, none)).Subject);
        }

        await WholeAsync(database);
        Assert.IsType<NotFound>((await database.Get<TakeMailEvents>().RunAsync(new byte[2], "", "", none)).Error);
    }

    private static void Succeeded<T>(Result<T> result) => Assert.True(result.Succeeded, result.Error?.Message);

    /// <summary>One mail from being queued to being unsubscribed from.</summary>
    private static async Task WholeAsync(TestDatabase database)
    {
        await using (var context = database.Read())
        {
            var contact = await context.Set<Contact>().FirstAsync(contact => contact.LeftOn == null);
            await database.QueueAsync(Mail(contactId: contact.Id) with { CustomerId = contact.CustomerId });
        }

        await database.WriteAsync(OutgoingMessage.ToCustomer(Mail(), "zoe@example.com", new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero)));
        var turns = new DomainTurns(database.Get<Writes>(), new MessagingOptions { Smtp = new SmtpOptions { Host = "127.0.0.1" } }, database.Get<TimeProvider>());
        Assert.NotEmpty(await turns.TakeAsync([.. (await database.AllAsync<OutgoingMessage>()).Select(message => message.Id)], CancellationToken.None));
        await database.DeliverAsync();
        Succeeded(await database.Get<RecordClick>().RunAsync(await database.TokenAsync("click"), CancellationToken.None));
        Assert.True((await database.Get<RecordOpen>().RunAsync(await database.TokenAsync("open"), CancellationToken.None)).Succeeded);
        Assert.True((await database.Get<Unsubscribe>().RunAsync(await database.TokenAsync("unsubscribe"), CancellationToken.None)).Succeeded);
    }
}
