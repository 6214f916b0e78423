using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Demo;

public sealed class TellDemoOffersTests
{
    [Fact]
    public async Task Offers_OfTheDemo_StandInMostStates()
    {
        await using var database = await TestDatabase.OpenAsync(DemoDatabase.CopyToAsync, new FixedClock(DemoDatabase.Today));

        var desk = await database.Get<OfferDeskQueries>().DeskAsync(Viewer.System, CancellationToken.None);

        Assert.Equal(
            "1 Draft, 2 WaitingForApproval, 2 Sent, 4 Accepted, 2 Declined, 1 Expired",
            string.Join(", ", desk.Pipeline.Where(total => total.Count > 0).Select(total => $"{total.Count} {total.State}")));
        Assert.NotNull(desk.Acceptance.Share);
        Assert.True(desk.BudgetLeft.Cents > 0);
    }
}
