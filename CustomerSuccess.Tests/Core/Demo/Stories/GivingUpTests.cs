using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class GivingUpTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_AreAsGoodAsGone()
    {
        foreach (var (customer, standing) in await demo.CastOfAsync("GivingUp"))
        {
            var now = await demo.SnapshotAsync(customer.Id, DemoPortfolio.Today);
            Assert.True(standing.Score!.Value.Points < 26, $"{customer.Name}: {standing.Score}.");
            Assert.True(now[Input.LatePayments180] >= 3, customer.Name);
            Assert.Equal(0, now[Input.ChampionPresent]);
        }
    }
}
