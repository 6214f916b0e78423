namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class StrugglingTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_AreFarBelowHealthyWithoutTheirChampion()
    {
        foreach (var (customer, standing) in await demo.CastOfAsync("Struggling"))
        {
            Assert.True(standing.Score!.Value.Points < 48, $"{customer.Name}: {standing.Score}.");
            Assert.Contains("he champion left", standing.Reason);
        }
    }
}
