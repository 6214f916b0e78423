namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class RecoveringTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_AreBetterOffThanAQuarterAgo()
    {
        var gains = (await demo.CastOfAsync("Recovering")).Select(x => x.Standing.Score!.Value.Points - x.Standing.Score90!.Value.Points).ToList();
        Assert.All(gains, gain => Assert.True(gain > 0));
        Assert.True(gains.Average() > 10);
    }
}
