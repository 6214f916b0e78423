using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class NewTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_StartedWithinSixWeeks_AndAreScoredAlready()
    {
        foreach (var (customer, standing) in await demo.CastOfAsync("New"))
        {
            var now = await demo.SnapshotAsync(customer.Id, DemoPortfolio.Today);
            Assert.InRange(now[Input.TenureDays], 5, 45);
            Assert.NotNull(standing.Score);
            Assert.InRange(now[Input.OnboardingProgress], 0.2, 0.99);
        }
    }
}
