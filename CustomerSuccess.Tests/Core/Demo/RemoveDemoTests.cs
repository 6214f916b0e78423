using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Inbox;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Core.Today;
using CustomerSuccess.Tests.Core.Messaging;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Demo;

public sealed class RemoveDemoTests
{
    private static readonly Viewer Csm = new(1, "a@b.example", "A", Role.Csm);
    private static readonly string[] Kept =
    [
        "People", "PasswordLinks", "ScorecardVersions", "ScorecardPriorities", "ScorecardDrafts", "AlertRules", "BusinessHours", "Webhooks", "WorkspaceSettings",
        "MessageTemplates", "MessageTemplateVersions", "SigningKeys", "MailSettings",
        "Playbooks", "PlaybookVersions", "PlaySettings", "ExchangeRates",
    ];

    [Fact]
    public async Task Run_OnADemo_LeavesNothingOfIt()
    {
        await using var database = await TestDatabase.OpenAsync(DemoDatabase.CopyToAsync, new FixedClock(DemoDatabase.Today));
        await LookAsync(database);
        await CorrectAsync(database);
        await MailStory.WriteRowsAsync(database);
        await PlayAsync(database);
        await using (var before = database.Read())
        {
            Assert.All(Tables(before).Except(Kept), table => Assert.True(Rows(before, table) > 0, $"{table} is empty, so nothing is shown here."));
        }

        var removed = await database.Get<RemoveDemo>().RunAsync(Viewer.System, CancellationToken.None);
        Assert.True(removed.Succeeded, removed.Error?.Message);
        await using var context = database.Read();
        Assert.All(Tables(context).Except(Kept), table => Assert.Equal((table, 0), (table, Rows(context, table))));
        Assert.False(await context.Set<Person>().AnyAsync());
        var settings = await context.SettingsAsync(CancellationToken.None);
        Assert.Equal((false, null), (settings.IsDemo, settings.ScoredThrough));
    }

    /// <summary>A play that waits for an approval and had a message kept back.</summary>
    private static async Task PlayAsync(TestDatabase database)
    {
        await using (var context = database.Read())
        {
            var customer = await context.Set<Customer>().Where(customer => customer.ChurnedOn == null).Select(customer => customer.ExternalId).FirstAsync();
            Assert.Single((await database.Get<StartPlay>().RunAsync("critical-save", [customer], confirmed: true, Viewer.System, CancellationToken.None)).Value.Runs);
        }

        await database.Get<AdvanceRuns>().RunAsync(CancellationToken.None);
        await using var write = await database.Get<Writes>().BeginAsync(CancellationToken.None);
        await Asking.AskAsync(write.Context, new ApprovalAsk(ApprovalKind.BulkStart, null, "bulk:standard", "Many", "300 customers", null, null, "", null), DateTimeOffset.UnixEpoch, CancellationToken.None);
        var leader = new ApprovalDelegation(DemoPeople.Leader.Email);
        leader.Give(DemoPeople.Of(Role.Csm).Email, DateOnly.MaxValue);
        write.Context.Add(leader);
        write.Context.Add(new SuppressedContact(await write.Context.Set<PlayStep>().FirstAsync(), Channel.Mail, "Quiet hours", null, DateTimeOffset.UnixEpoch));
        await write.CommitAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Run_OnADemo_KeepsRealPeopleScorecardsAndSettings()
    {
        await using var database = await DemoAsync();
        await database.Get<InvitePerson>().RunAsync("real@company.example", "Real", Role.Admin, Viewer.System, CancellationToken.None);
        await database.Get<RestrictCsms>().RunAsync(true, Viewer.System, CancellationToken.None);
        await database.Get<IssuePasswordLink>().RunAsync(DemoPeople.Leader.Email, Viewer.System, CancellationToken.None);
        var removed = await database.Get<RemoveDemo>().RunAsync(Viewer.System, CancellationToken.None);
        Assert.True(removed.Succeeded, removed.Error?.Message);
        await using var context = database.Read();
        Assert.Equal("real@company.example", (await context.Set<Person>().SingleAsync()).Email);
        Assert.Equal(1, await context.Set<PasswordLink>().CountAsync());
        Assert.Equal(3, await context.Set<ScorecardVersion>().CountAsync());
        Assert.True((await context.SettingsAsync(CancellationToken.None)).CsmsSeeOnlyTheirBook);
    }

    [Fact]
    public async Task Run_Afterwards_TheDatabaseTakesAnotherDemo()
    {
        await using var database = await DemoAsync();
        await database.Get<RemoveDemo>().RunAsync(Viewer.System, CancellationToken.None);
        Assert.True((await database.Get<MarkDemo>().RunAsync(Viewer.System, CancellationToken.None)).Succeeded);
        await SmallDemo.ImportAsync(database, customers: 1);
        await using var context = database.Read();
        Assert.Equal(1, await context.Set<CustomerStanding>().CountAsync());
    }

    [Fact]
    public async Task Run_OnRealCustomers_RefusesAndRemovesNothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await SmallDemo.ImportAsync(database, customers: 1);
        var removed = await database.Get<RemoveDemo>().RunAsync(Viewer.System, CancellationToken.None);
        Assert.Equal(DemoErrors.NoDemo, removed.Error);
        await using var context = database.Read();
        Assert.Equal((1, true), (Rows(context, "Customers"), Rows(context, "UsageDays") > 0));
    }

    [Fact]
    public async Task Run_ByACsm_RefusesAndRemovesNothing()
    {
        await using var database = await DemoAsync();
        var removed = await database.Get<RemoveDemo>().RunAsync(Csm, CancellationToken.None);
        Assert.Equal(DemoErrors.NotAllowed, removed.Error);
        await using var context = database.Read();
        Assert.True(Rows(context, "Customers") > 0);
    }

    [Fact]
    public async Task Run_WhenOnlyPeopleWithoutAnAdminWouldStay_RefusesAndRemovesNothing()
    {
        await using var database = await DemoAsync();
        await database.Get<InvitePerson>().RunAsync("real@company.example", "Real", Role.Csm, Viewer.System, CancellationToken.None);
        var removed = await database.Get<RemoveDemo>().RunAsync(Viewer.System, CancellationToken.None);
        Assert.Equal(DemoErrors.NoAdminLeft, removed.Error);
        await using var context = database.Read();
        Assert.Equal((9, true), (Rows(context, "People"), Rows(context, "Customers") > 0));
    }

    [Fact]
    public async Task Run_OnADemo_EndsTheScreensOfItsPeople()
    {
        await using var database = await DemoAsync();
        var told = new List<LiveEvent>();
        using var subscription = database.Get<LiveFeed>().Subscribe(happened =>
        {
            told.Add(happened);
            return Task.CompletedTask;
        });
        await database.Get<RemoveDemo>().RunAsync(Viewer.System, CancellationToken.None);
        Assert.Contains(new AccessChanged(DemoPeople.Admin.Email), told);
        Assert.Contains(new ScoresChanged(null), told);
    }

    private static async Task CorrectAsync(TestDatabase database)
    {
        var text = (await database.Get<InboxQueries>().PageAsync(new InboxFilter(), Viewer.System, CancellationToken.None)).Texts.Rows[0];
        Assert.True((await database.Get<CorrectSentiment>().RunAsync(text.Kind, text.Id, TextSentiment.Negative, Viewer.System, CancellationToken.None)).Succeeded);
    }

    private static async Task<TestDatabase> DemoAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await database.Get<MarkDemo>().RunAsync(Viewer.System, CancellationToken.None);
        await database.Get<AddDemoPeople>().RunAsync(Viewer.System, CancellationToken.None);
        await SmallDemo.ImportAsync(database, customers: 8);
        await LookAsync(database);
        return database;
    }

    private static async Task LookAsync(TestDatabase database)
    {
        await using var context = database.Read();
        var csm = await context.Set<Person>().FirstAsync(person => person.Role == Role.Csm);
        await database.Get<LookAtToday>().RunAsync(DateTimeOffset.UnixEpoch, new Viewer(csm.Id, csm.Email, csm.Name, csm.Role), CancellationToken.None);
    }

    private static IEnumerable<string> Tables(CustomerSuccessContext context) =>
        context.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Distinct();

    private static int Rows(CustomerSuccessContext context, string table)
    {
        var connection = context.Database.GetDbConnection();
        context.Database.OpenConnection();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
        return Convert.ToInt32(command.ExecuteScalar());
    }
}
