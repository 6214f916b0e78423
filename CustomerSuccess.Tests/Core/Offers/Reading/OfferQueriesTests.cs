using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Links.Model;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Offers.Reading;

public sealed class OfferQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task List_OfACsm_HasOnlyTheirOwnCustomers()
    {
        await using var story = await OfferStory.BeginAsync();
        await story.ProposeAsync(OfferStory.Discount());
        await story.ProposeAsync(OfferStory.Discount("C2"), OfferStory.Bob);
        var queries = story.Database.Get<OfferQueries>();

        Assert.Equal(["C1"], (await queries.PageAsync(new OfferFilter(), OfferStory.Ann, None)).Rows.Select(row => row.CustomerId));
        Assert.Equal(["C2", "C1"], (await queries.PageAsync(new OfferFilter(), OfferStory.Lea, None)).Rows.Select(row => row.CustomerId));
        Assert.Empty((await queries.PageAsync(new OfferFilter(State: OfferState.Sent), OfferStory.Lea, None)).Rows);
        Assert.Empty((await queries.PageAsync(new OfferFilter(Type: OfferType.Pause), OfferStory.Lea, None)).Rows);
        Assert.Equal(["C2"], (await queries.PageAsync(new OfferFilter(OwnerEmail: "bob@example.com", Page: 9), OfferStory.Adam, None)).Rows.Select(row => row.CustomerId));
    }

    [Fact]
    public async Task Desk_AfterAnAcceptance_ShowsPipelineBudgetLifeAndTasks()
    {
        await using var story = await OfferStory.BeginAsync();
        var (_, token) = await story.SentAsync();
        await story.AnswerAsync(token, AnswerKind.Accept);
        await story.ProposeAsync(OfferStory.Discount("C2"), OfferStory.Bob);
        story.Clock.Set("2026-12-20");

        var desk = await story.Database.Get<OfferDeskQueries>().DeskAsync(OfferStory.Lea, None);

        Assert.Equal([(OfferState.WaitingForApproval, 4_800m, 48_000m), (OfferState.Accepted, 4_800m, 48_000m)], desk.Pipeline.Where(total => total.Count == 1).Select(total => (total.State, total.Cost.Units, total.Arr.Units)));
        Assert.Equal((25_000m, 15_400m, "EUR"), (desk.Budget.Units, desk.BudgetLeft.Units, desk.Currency));
        Assert.Equal((1, 1, 1.0, 48_000m, 4_000m, 4_800m), (desk.Life.Accepted, desk.Life.Here, desk.Life.Months, desk.Life.Kept.Units, desk.Life.Revenue.Units, desk.Life.Cost.Units));
        Assert.Equal((1, 1, null), (desk.Acceptance.Accepted, desk.Acceptance.Ended, desk.Acceptance.Share));
        Assert.Equal("Ada Ltd", Assert.Single(desk.FollowUps).CustomerName);
        Assert.Empty((await story.Database.Get<OfferDeskQueries>().DeskAsync(OfferStory.Bob, None)).FollowUps);
    }

    [Fact]
    public async Task Budget_OfTheNextQuarter_IsWholeAgain()
    {
        await using var story = await OfferStory.BeginAsync();
        var (_, token) = await story.SentAsync();
        await story.AnswerAsync(token, AnswerKind.Accept);

        story.Clock.Set("2027-01-01");

        Assert.Equal(25_000m, (await story.Database.Get<OfferDeskQueries>().DeskAsync(OfferStory.Lea, None)).BudgetLeft.Units);
    }

    [Fact]
    public async Task Detail_OfAnOffer_HasCalculationAndHistoryWithNames()
    {
        await using var story = await OfferStory.BeginAsync();
        var (id, token) = await story.SentAsync();
        await story.AnswerAsync(token, AnswerKind.Ask, text: "For how long?");
        var queries = story.Database.Get<OfferQueries>();

        var detail = await queries.OfferAsync(id, OfferStory.Ann, None);

        Assert.Equal(["Lea", "Lea", "Lea", "the customer"], detail!.History.Select(happened => happened.By));
        Assert.Equal("ARR: EUR 48,000 (what the customer pays in a year)", detail.Calculation[0]);
        Assert.Equal(("Cleo", true), (detail.ContactName, detail.MayWork));
        Assert.False((await queries.OfferAsync(id, OfferStory.Bob, None))!.MayWork);
        Assert.Null(await queries.OfferAsync(id + 1, OfferStory.Ann, None));
    }

    [Fact]
    public async Task Timeline_OfTheCustomer_TellsTheWholeStory()
    {
        await using var story = await OfferStory.BeginAsync();
        var (_, token) = await story.SentAsync();
        await story.AnswerAsync(token, AnswerKind.Accept, text: "Gladly.");

        var entries = await story.Database.Get<FactQueries>().TimelineAsync("C1", [FactKind.Action], 10, OfferStory.Ann, None);

        Assert.Equal(
            ["Offer accepted", "Offer sent", "Offer approved", "Offer proposed"],
            entries.Select(entry => entry.Title.Split(':')[0]).OrderBy(title => title switch { "Offer accepted" => 0, "Offer sent" => 1, "Offer approved" => 2, _ => 3 }));
        Assert.Contains(entries, entry => entry.Detail == "Gladly.");
        Assert.Equal(2, (await story.Database.Get<FactQueries>().TimelineAsync("C1", [FactKind.Action], 2, OfferStory.Ann, None)).Count);
    }

    [Fact]
    public async Task Choices_ForACustomer_HaveEveryTypeWithContactsAndBudget()
    {
        await using var story = await OfferStory.BeginAsync();
        var queries = story.Database.Get<OfferChoiceQueries>();

        var choices = (await queries.OfAsync("C1", new Dictionary<OfferType, int> { [OfferType.Discount] = 10 }, null, OfferStory.Ann, None))!;

        Assert.Equal(5, choices.Worked.Count);
        Assert.Equal(2_400m, choices.Worked.Single(worked => worked.Terms.Type == OfferType.Discount).Cost.Units);
        Assert.Equal(("Cleo", 25_000m), (Assert.Single(choices.Contacts).Name, choices.BudgetLeft.Units));
        Assert.Null(await queries.OfAsync("C2", new Dictionary<OfferType, int>(), null, OfferStory.Ann, None));
    }

    [Fact]
    public async Task Link_OfASentOffer_ShowsWhatTheCustomerMaySee()
    {
        await using var story = await OfferStory.BeginAsync();
        await story.PolicyAsync(policy => policy with { From = " Marlovane " });
        var (_, token) = await story.SentAsync();
        var queries = story.Database.Get<OfferLinkQueries>();

        var offer = (await queries.ReadAsync(token, None)).Value;

        Assert.Equal(("Marlovane", "Ada Ltd", "20\u202F% off for 6 months", true), (offer.From, offer.CustomerName, offer.Headline, offer.CanAnswer));
        story.Clock.Set("2026-12-05");
        Assert.Equal((OfferState.Expired, false), ((await queries.ReadAsync(token, None)).Value.State, (await queries.ReadAsync(token, None)).Value.CanAnswer));
    }

    [Fact]
    public async Task Link_OfAnOfferThatWasNotSent_ShowsNothing()
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount())).Value;
        var token = story.Database.Get<SignedLinks>().Sign("offer", $"offer:{id}", story.Clock.Now.AddDays(1));

        Assert.Equal(LinkErrors.Broken, (await story.Database.Get<OfferLinkQueries>().ReadAsync(token, None)).Error);
    }
}
