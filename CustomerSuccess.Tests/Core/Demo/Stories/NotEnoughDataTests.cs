using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class NotEnoughDataTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_PayAndAreNotScored()
    {
        foreach (var (customer, standing) in await demo.CastOfAsync("NotEnoughData"))
        {
            Assert.Equal((null, null), (standing.Score, standing.Band));
            Assert.InRange(standing.Coverage, 0.2, 0.4);
            Assert.False((await demo.SnapshotAsync(customer.Id, DemoPortfolio.Today)).Has(Input.DaysSinceLogin));
        }
    }
}
