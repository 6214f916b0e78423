namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class RenewalWithoutSponsorTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_RenewSoon_AndNoExecutiveHasBeenHeardOf()
    {
        foreach (var (_, standing) in await demo.CastOfAsync("RenewalWithoutSponsor"))
        {
            Assert.InRange(standing.RenewsOn!.Value.DayNumber - DemoPortfolio.Today.DayNumber, 1, 50);
            Assert.StartsWith("No executive contact for", standing.Reason);
        }
    }
}
