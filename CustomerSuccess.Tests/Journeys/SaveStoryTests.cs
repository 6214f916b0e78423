using System.Text.RegularExpressions;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Tests.Support.Messaging;
using CustomerSuccess.Web.Shell;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>From a failing payment to a customer that stays: a CSM, a leader, a mail server and the customer's phone.</summary>
public sealed partial class SaveStoryTests(Chromium chromium)
{
    [Fact]
    public async Task Payment_ThatFails_LeadsToAnAcceptedOfferOfTheCriticalSave()
    {
        using var sink = new SmtpSink();
        await using var app = await RunningApp.DemoAsync(sink);
        var (id, name) = await CriticalCustomerAsync(app);
        var csm = await chromium.OpenAsync(app);
        await csm.SignInAsync(Role.Csm);
        await csm.OpenAsync(AppRoutes.Customer(id));

        using (var files = new CsvFolder().With("invoices", "invoice_id,customer_id,issued_on,amount,due_on,status", $"story-1,{id},{DemoDatabase.Today},900,{DemoDatabase.Today},failed"))
        {
            await ImportAsync(app, files);
        }

        await csm.SeesAsync("A payment failed today");
        var plays = csm.GetByRole(AriaRole.Region, new() { Name = "Plays", Exact = true });
        await plays.GetByRole(AriaRole.Button, new() { Name = "What should we do?" }).ClickAsync();
        var plan = csm.GetByRole(AriaRole.Dialog, new() { Name = "What should we do?" });
        await Assertions.Expect(plan).ToContainTextAsync("Critical save");
        await plan.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).First.ClickAsync();
        await Assertions.Expect(plays.GetByText("Running")).ToBeVisibleAsync();
        var offers = csm.GetByRole(AriaRole.Region, new() { Name = "Offers", Exact = true });
        await Assertions.Expect(offers).ToContainTextAsync("Waiting for approval");

        var leader = await chromium.OpenAsync(app);
        await leader.SignInAsync(Role.Leader);
        await leader.OpenAsync(AppRoutes.Approvals);
        var request = leader.GetByRole(AriaRole.List, new() { Name = "Approvals, the oldest first" }).GetByRole(AriaRole.Listitem).Filter(new() { HasText = name }).Filter(new() { HasText = "Offer" }).First;
        await request.ClickAsync();
        var earlier = Links(sink, name);
        await request.GetByRole(AriaRole.Button, new() { Name = "Approve", Exact = true }).ClickAsync();
        await Assertions.Expect(request).ToContainTextAsync("Approved");
        await Assertions.Expect(offers).ToContainTextAsync("Sent");

        var phone = await chromium.OpenAsync(app, width: 390, height: 844);
        await phone.GotoAsync(await LinkAsync(sink, name, earlier));
        await Assertions.Expect(phone.GetByRole(AriaRole.Main)).ToContainTextAsync(name);
        await phone.GetByRole(AriaRole.Link, new() { Name = "Accept …" }).ClickAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "Yes, accept" }).ClickAsync();
        await phone.SeesHeadingAsync("You have accepted this offer");

        await Assertions.Expect(offers).ToContainTextAsync("Accepted");
        await csm.OpenAsync(AppRoutes.Customer(id, "timeline"));
        await csm.GetByRole(AriaRole.Button, new() { Name = "Actions" }).ClickAsync();
        foreach (var happened in new[] { "Critical save began.", "Offer proposed", "Offer approved", "Offer sent", "Offer looked at by the customer", "Offer accepted" })
        {
            await csm.SeesAsync(happened);
        }

        await csm.OpenAsync(AppRoutes.Tasks);
        await Assertions.Expect(csm.GetByRole(AriaRole.List, new() { Name = "Tasks, the most urgent first" }).GetByRole(AriaRole.Listitem).Filter(new() { HasText = name }).First).ToBeVisibleAsync();
        await csm.SeesAsync("Put into effect what was accepted");
        await csm.OpenAsync($"{AppRoutes.Offers}?state=accepted");
        await Assertions.Expect(csm.GetByRole(AriaRole.Region, new() { Name = "List of offers" })).ToContainTextAsync(name);
        await csm.NothingFailedAsync();
        await leader.NothingFailedAsync();
    }

    /// <summary>In mails that name the customer; the mail server also takes what the demo had in its outbox.</summary>
    private static List<string> Links(SmtpSink sink, string customer) =>
        [.. sink.Mails.SelectMany(SmtpSink.Parts).Where(part => part.Contains(customer, StringComparison.Ordinal)).SelectMany(part => Link().Matches(part)).Select(link => link.Value).Distinct()];

    private static async Task<string> LinkAsync(SmtpSink sink, string customer, List<string> earlier)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            if (Links(sink, customer).Except(earlier).FirstOrDefault() is { } link)
            {
                return link;
            }

            await Task.Delay(50, patience.Token);
        }
    }

    [GeneratedRegex("""http[^\s()"<]+/offer/[^\s()"<]+""")]
    private static partial Regex Link();

    /// <summary>Somebody in the critical band whom nobody saves yet, the most likely to leave; the CSM of the demo takes over.</summary>
    private static async Task<(string Id, string Name)> CriticalCustomerAsync(RunningApp app)
    {
        // What the demo has offered before must not stand in the way.
        var terms = (await app.Get<OfferPolicyQueries>().NowAsync(Viewer.System, CancellationToken.None)).Value;
        var wider = terms.Policy with { CooldownDays = 0, Terms = [.. terms.Policy.Terms.Select(each => each with { LeastSeverity = ChurnSeverity.Medium })] };
        Assert.True((await app.Get<SaveOfferPolicy>().RunAsync(terms.Version, wider, Viewer.System, CancellationToken.None)).Succeeded);
        await using var context = app.Get<IDbContextFactory<CustomerSuccessContext>>().CreateDbContext();
        var found = await (
            from standing in context.Set<CustomerStanding>()
            where standing.SettledBand == Band.Critical && standing.LeftOn == null
            join customer in context.Set<Customer>() on standing.CustomerId equals customer.Id
            join churn in context.Set<ChurnStanding>() on customer.Id equals churn.CustomerId
            where !context.Set<PlayRun>().Any(run => run.CustomerId == customer.Id && run.EndedAt == null && run.Kind == PlaybookKind.SavePlay)
                && context.Set<Contact>().Any(contact => contact.CustomerId == customer.Id && contact.Email != null && contact.LeftOn == null)
            orderby churn.Probability descending
            select customer).FirstAsync();
        using var files = new CsvFolder().With(
            "customers", "customer_id,name,started_on,owner_email", $"{found.ExternalId},{found.Name},{found.StartedOn:yyyy-MM-dd},{DemoPeople.Of(Role.Csm).Email}");
        await ImportAsync(app, files);
        return (found.ExternalId, found.Name);
    }

    private static async Task ImportAsync(RunningApp app, CsvFolder files)
    {
        var imported = await app.Get<ImportFiles>().RunAsync(new ImportRequest(files.Path, "story"), Viewer.System, progress: null, CancellationToken.None);
        Assert.True(imported.Succeeded, imported.Error?.Message);
        await app.Get<RescoreAfterImport>().RunAsync(imported.Value.ChangedCustomers, HistoryDays.MonthEnds, progress: null, CancellationToken.None);
    }
}
