using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class HappyGrowerTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_Thrive_Grow_AndTellOthers()
    {
        foreach (var (customer, standing) in await demo.CastOfAsync("HappyGrower"))
        {
            var now = await demo.SnapshotAsync(customer.Id, DemoPortfolio.Today);
            Assert.Equal(Band.Thriving, standing.Band);
            Assert.True(now[Input.ArrGrowth365] > 0.25, $"{customer.Name} grew by {now[Input.ArrGrowth365]}.");
            Assert.InRange(now[Input.NpsAnswer], 9, 10);
            Assert.True(now[Input.Referrals365] >= 2 && now[Input.CaseStudies365] >= 1 && now[Input.Webinars180] >= 1, customer.Name);
        }
    }
}
