using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using System.Net;
using System.Text.RegularExpressions;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>An offer from the proposal to the answer, on screens of both sides.</summary>
public sealed class OffersTests(Chromium chromium)
{
    [Fact]
    public async Task Offer_ProposedApprovedAndAccepted_TellsItsWholeStory()
    {
        await using var app = await RunningApp.DemoAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Role.Csm);
        var customer = await CandidateAsync(app);

        await page.OpenAsync(AppRoutes.Customer(customer));
        await page.GetByRole(AriaRole.Region, new() { Name = "Offers", Exact = true }).GetByRole(AriaRole.Button, new() { Name = "Propose" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Propose an offer" });
        await dialog.GetByLabel("What", new() { Exact = true }).SelectOptionAsync("Discount");
        await dialog.GetByLabel("Percent").FillAsync("99");
        await dialog.GetByLabel("Percent").BlurAsync();
        await Assertions.Expect(dialog.GetByRole(AriaRole.Status)).ToContainTextAsync("the size lies between 5 and 30");
        await Assertions.Expect(dialog.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Propose|Ask") })).ToBeDisabledAsync();
        await dialog.GetByLabel("Percent").FillAsync("10");
        await dialog.GetByLabel("Percent").BlurAsync();
        await Assertions.Expect(dialog.GetByText("Worth offering")).ToBeVisibleAsync();
        await SeriousAsync(page, "propose");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Ask for approval" }).ClickAsync();
        await Assertions.Expect(dialog).Not.ToBeVisibleAsync();

        var card = page.GetByRole(AriaRole.Region, new() { Name = "Offers", Exact = true });
        await Assertions.Expect(card).ToContainTextAsync("Waiting for approval");
        var id = await NewestAsync(app);

        await page.OpenAsync(AppRoutes.Offer(id));
        await page.GetByRole(AriaRole.Button, new() { Name = "Change", Exact = true }).ClickAsync();
        var change = page.GetByRole(AriaRole.Dialog, new() { Name = "Change the offer" });
        await Assertions.Expect(change.GetByLabel("Percent")).ToHaveValueAsync("10");
        await ChangeAsync(app, customer, id, "As somebody else wrote it.");
        await page.SeesAsync("As somebody else wrote it.");
        await change.GetByRole(AriaRole.Button, new() { Name = "Ask for approval" }).ClickAsync();
        await Assertions.Expect(change.GetByRole(AriaRole.Alert)).ToContainTextAsync("Somebody has changed this offer in the meantime");

        await page.OpenAsync(AppRoutes.Customer(customer));
        await ApproveAsync(app, id);
        await Assertions.Expect(card).ToContainTextAsync("Sent");

        var phone = await chromium.OpenAsync(app, width: 390, height: 844);
        var link = await LinkAsync(app, id);
        await phone.GotoAsync(link);
        await phone.SeesHeadingAsync("10\u202F% off for 6 months");
        await SeriousAsync(phone, "offer");
        Assert.Equal(390, await phone.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await Assertions.Expect(card).ToContainTextAsync("Looked at");

        await phone.GetByText("Ask a question").ClickAsync();
        await phone.GetByLabel("Your question").FillAsync("Does it hold for the add-ons?");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Send question" }).ClickAsync();
        await phone.SeesAsync("We have them and will get back to you.");
        var second = await phone.Context.NewPageAsync();
        await second.GotoAsync($"{link}?step=accept");
        await phone.GetByRole(AriaRole.Link, new() { Name = "Accept …" }).ClickAsync();
        await phone.SeesHeadingAsync("Accept this offer?");
        Assert.Equal(OfferState.Viewed, (await StateAsync(app, id)));
        await SeriousAsync(phone, "accept");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Yes, accept" }).ClickAsync();
        await phone.SeesHeadingAsync("You have accepted this offer");
        await second.GetByRole(AriaRole.Button, new() { Name = "Yes, accept" }).ClickAsync();
        await second.SeesHeadingAsync("You have accepted this offer");

        await Assertions.Expect(card).ToContainTextAsync("Accepted");
        await page.OpenAsync(AppRoutes.Customer(customer, "timeline"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Actions" }).ClickAsync();
        foreach (var step in new[] { "Offer proposed", "Offer approved", "Offer sent", "Offer looked at by the customer", "Question about an offer", "Offer accepted" })
        {
            await page.SeesAsync(step);
        }

        await page.OpenAsync(AppRoutes.Offer(id));
        await page.SeesAsync("Put into effect what was accepted");
        await page.OpenAsync($"{AppRoutes.Offers}?state=accepted");
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "List of offers" })).ToContainTextAsync("10\u202F% off for 6 months");
        await page.NothingFailedAsync();
    }

    [Fact]
    public async Task Link_DamagedOrOver_ShowsAPlainPageInBothThemes()
    {
        await using var app = await RunningApp.DemoAsync();
        var declined = await OfferAsync(app, OfferState.Declined);
        var link = await LinkAsync(app, declined);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await chromium.OpenAsync(app, width: 390, height: 844, scheme: scheme);
            await page.GotoAsync("/offer/nonsense");
            await page.SeesHeadingAsync("This link cannot be used");
            await SeriousAsync(page, "damaged");
            await page.GotoAsync(link);
            await page.SeesHeadingAsync("You have declined this offer");
            await page.GotoAsync($"{link}?step=accept");
            await page.SeesHeadingAsync("You have declined this offer");
            await SeriousAsync(page, "declined");
            await page.GotoAsync(await LinkAsync(app, await OfferAsync(app, OfferState.Expired)));
            await page.SeesHeadingAsync("This offer has expired");
        }
    }

    [Fact]
    public async Task Offer_WithdrawnByTwoClicks_IsAskedAboutOnceMore()
    {
        await using var app = await RunningApp.DemoAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Role.Leader);
        var id = await OfferAsync(app, OfferState.WaitingForApproval);
        await page.OpenAsync(AppRoutes.Offer(id));

        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).DblClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Withdraw the offer" });
        Assert.Equal(OfferState.WaitingForApproval, await StateAsync(app, id));
        await dialog.GetByLabel("Why (optional)").FillAsync("They stay anyway");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "The offer is withdrawn." })).ToBeFocusedAsync();
        await page.SeesAsync("They stay anyway");
    }

    [Fact]
    public async Task Link_OpenedAgainAndAgain_IsSlowedDown()
    {
        await using var app = await RunningApp.DemoAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Address) };

        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 130; i++)
        {
            codes.Add((await client.GetAsync(new Uri($"/offer/guess-{i}", UriKind.Relative))).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, codes[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
    }

    [Fact]
    public async Task Terms_ChangedByAnAdmin_HoldAndAreListed()
    {
        await using var app = await RunningApp.DemoAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Role.Admin);
        await page.OpenAsync(AppRoutes.OfferSettings);

        await page.GetByLabel("Margin floor in %").FillAsync("80");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save terms" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("the floor below it");
        await page.GetByLabel("Margin floor in %").FillAsync("50");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save terms" }).ClickAsync();

        await page.SeesAsync("Margin floor 40 → 50");
    }

    private static async Task SeriousAsync(IPage page, string where)
    {
        var found = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical").ToList();
        Assert.True(found.Count == 0, $"{where}: " + string.Join("; ", found.Select(violation => $"{violation.Id}: {violation.Help} ({string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))})")));
    }

    private static async Task<T> ReadAsync<T>(RunningApp app, Func<CustomerSuccessContext, Task<T>> read)
    {
        await using var context = app.Get<IDbContextFactory<CustomerSuccessContext>>().CreateDbContext();
        return await read(context);
    }

    /// <summary>A customer of the CSM of the demo that may get a discount.</summary>
    private static async Task<string> CandidateAsync(RunningApp app)
    {
        // How many stand at high risk follows from the model; a discount from medium risk on is for somebody in any case.
        var terms = (await app.Get<OfferPolicyQueries>().NowAsync(Viewer.System, CancellationToken.None)).Value;
        var wider = terms.Policy with { Terms = [.. terms.Policy.Terms.Select(each => each.Type == OfferType.Discount ? each with { LeastSeverity = ChurnSeverity.Medium } : each)] };
        Assert.True((await app.Get<SaveOfferPolicy>().RunAsync(terms.Version, wider, Viewer.System, CancellationToken.None)).Succeeded);
        var risks = await app.Get<PredictionQueries>().HighestAsync(team: false, 60, new Viewer(1, Csm, "", Role.Csm), CancellationToken.None);
        foreach (var risk in risks)
        {
            var choices = await app.Get<OfferChoiceQueries>().OfAsync(
                risk.ExternalId, new Dictionary<OfferType, int> { [OfferType.Discount] = 10 }, null, Viewer.System, CancellationToken.None);
            if (choices!.Worked.Any(worked => worked is { Terms.Type: OfferType.Discount, IsPossible: true, Approver: OfferApprover.Leader }))
            {
                return risk.ExternalId;
            }
        }

        throw new InvalidOperationException("The demo has nobody for an offer.");
    }

    private static string Csm => DemoPeople.Of(Role.Csm).Email;

    private static Task<int> NewestAsync(RunningApp app) => ReadAsync(app, context => context.Set<RetentionOffer>().MaxAsync(offer => offer.Id));

    private static Task<int> OfferAsync(RunningApp app, OfferState state) =>
        ReadAsync(app, context => context.Set<RetentionOffer>().Where(offer => offer.State == state).OrderByDescending(offer => offer.Id).Select(offer => offer.Id).FirstAsync());

    private static Task<OfferState> StateAsync(RunningApp app, int id) =>
        ReadAsync(app, context => context.Set<RetentionOffer>().Where(offer => offer.Id == id).Select(offer => offer.State).SingleAsync());

    /// <summary>As the mail has it when it leaves; what is stored has no token.</summary>
    private static Task<string> LinkAsync(RunningApp app, int id) =>
        Task.FromResult($"{OfferLink.Path}/{OfferLink.Token(app.Get<SignedLinks>(), id, app.Get<TimeProvider>().GetUtcNow())}");

    private static async Task ChangeAsync(RunningApp app, string customer, int id, string conditions)
    {
        var offer = (await app.Get<OfferQueries>().OfferAsync(id, Viewer.System, CancellationToken.None))!;
        var proposal = new OfferProposal(customer, offer.Row.Type, offer.Row.Size, offer.ContactId, null, conditions, offer.SendsOnApproval);
        Assert.True((await app.Get<ChangeOffer>().RunAsync(id, offer.Revision, proposal, new Viewer(1, Csm, "", Role.Csm), CancellationToken.None)).Succeeded);
    }

    private static async Task ApproveAsync(RunningApp app, int id)
    {
        var approval = await ReadAsync(app, context => context.Set<Approval>().SingleAsync(approval => approval.Subject == $"offer:{id}" && approval.State == ApprovalState.Waiting));
        var tomas = await ReadAsync(app, context => context.Set<Person>().SingleAsync(person => person.Email == "tomas.ostrander@marlovane.example"));
        Assert.True((await app.Get<ApproveRequest>().RunAsync(approval.Id, "worth it", new Viewer(tomas.Id, tomas.Email, tomas.Name, tomas.Role), CancellationToken.None)).Succeeded);
    }
}
