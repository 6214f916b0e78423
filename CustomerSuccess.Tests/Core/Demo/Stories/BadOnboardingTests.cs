using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class BadOnboardingTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_AreNew_HardlyUseIt_AndComplain()
    {
        foreach (var (customer, standing) in await demo.CastOfAsync("BadOnboarding"))
        {
            var now = await demo.SnapshotAsync(customer.Id, DemoPortfolio.Today);
            Assert.True(standing.Band < Band.Healthy, customer.Name);
            Assert.InRange(now[Input.TenureDays], 55, 85);
            Assert.True(now[Input.OnboardingProgress] <= 0.25, customer.Name);
            Assert.True(now[Input.TeamAdoption] < 0.35, $"{customer.Name}: {now[Input.TeamAdoption]} of seats.");
            Assert.True(now[Input.TicketsOpened30] >= 3, $"{customer.Name}: {now[Input.TicketsOpened30]} tickets.");
            Assert.True(now[Input.TicketSentiment90] < -0.15, $"{customer.Name}: {now[Input.TicketSentiment90]}.");
            Assert.Contains("of features used", standing.Reason);
        }
    }
}
