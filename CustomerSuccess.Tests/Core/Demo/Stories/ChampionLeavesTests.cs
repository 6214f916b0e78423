using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class ChampionLeavesTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_LoseTheirChampion_AndThenTheirLoginsAndExecutives()
    {
        foreach (var (customer, standing) in await demo.CastOfAsync("ChampionLeaves"))
        {
            var now = await demo.SnapshotAsync(customer.Id, DemoPortfolio.Today);
            var before = await demo.SnapshotAsync(customer.Id, DemoPortfolio.Today.AddDays(-63));
            Assert.Equal((1, 0), (before[Input.ChampionPresent], now[Input.ChampionPresent]));
            Assert.StartsWith("The champion left", standing.Reason);
            Assert.True(now[Input.ActiveDayRate] < before[Input.ActiveDayRate], customer.Name);
            Assert.True(now[Input.DaysSinceExecutive] > 30, customer.Name);
            Assert.True(standing.Change30 < -5_00, $"{customer.Name} changed by {standing.Change30}.");
        }
    }
}
