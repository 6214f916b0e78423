using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class SentimentTurnsTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_WriteInAnotherTone_AndUseItAsBefore()
    {
        foreach (var (customer, standing) in await demo.CastOfAsync("SentimentTurns"))
        {
            var now = await demo.SnapshotAsync(customer.Id, DemoPortfolio.Today);
            var before = await demo.SnapshotAsync(customer.Id, DemoPortfolio.Today.AddDays(-90));
            Assert.True(now[Input.TicketSentiment90] < before[Input.TicketSentiment90] - 0.3, customer.Name);
            Assert.Contains("icket sentiment −", standing.Reason);
            Assert.True(now[Input.ActiveDayRate] > 0.6, customer.Name);
        }
    }
}
