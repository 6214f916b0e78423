using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Engine;

public sealed class OfferStepsTests
{
    [Fact]
    public async Task OfferStep_WithABudget_AsksForApprovalAndIsTakenBackWithTheRun()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.AllowOffersAsync();
        await story.StartAsync("critical-save");
        await story.AdvanceAsync();
        var step = await story.StepAsync("retention-offer");
        Assert.Equal((StepState.Done, "offer:1"), (step.State, step.Made));
        var approval = Assert.Single(await story.Database.Get<ApprovalQueries>().WaitingAsync(Lea, CancellationToken.None), approval => approval.Kind == ApprovalKind.Offer);
        Assert.Equal(("offer:1", "C1", ""), (approval.Subject, approval.CustomerId, approval.RequestedBy));
        Succeeded(await story.Database.Get<CancelRun>().RunAsync(1, "They called", Ann, CancellationToken.None));
        Assert.Empty(await story.Database.Get<ApprovalQueries>().WaitingAsync(Lea, CancellationToken.None));
        Assert.Equal(OfferState.Withdrawn, Assert.Single((await story.Database.Get<OfferQueries>().OfCustomerAsync("C1", Ann, CancellationToken.None))!).State);
    }

    [Fact]
    public async Task LastOffer_AfterThreeDaysOfSilence_TakesThePlaceOfTheFirst()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.AllowOffersAsync();
        await story.StartAsync("critical-save");
        for (var hour = 0; hour <= 72; hour += 12)
        {
            story.Now = Noon.AddHours(hour);
            await story.AdvanceAsync();
        }

        Assert.Equal(("offer:1", "offer:2"), ((await story.StepAsync("retention-offer")).Made, (await story.StepAsync("final-offer")).Made));
        var offers = await story.Database.Get<OfferQueries>().OfCustomerAsync("C1", Ann, CancellationToken.None);
        Assert.Equal(
            [(1, OfferType.DedicatedSupport, OfferState.Withdrawn), (2, OfferType.Pause, OfferState.WaitingForApproval)],
            offers!.OrderBy(offer => offer.Id).Select(offer => (offer.Id, offer.Type, offer.State)));
        Assert.Equal(
            ["offer:2"],
            (await story.Database.Get<ApprovalQueries>().WaitingAsync(Lea, CancellationToken.None)).Where(approval => approval.Kind == ApprovalKind.Offer).Select(approval => approval.Subject));
    }
}
