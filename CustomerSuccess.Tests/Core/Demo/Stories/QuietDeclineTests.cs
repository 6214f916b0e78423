namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class QuietDeclineTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_LoseHealthOverHalfAYear_AndNeverAtOnce()
    {
        foreach (var (customer, standing) in await demo.CastOfAsync("QuietDecline"))
        {
            var history = await demo.HistoryAsync(customer.Id);
            var halfAYearAgo = history.Last(score => score.Day <= DemoPortfolio.Today.AddDays(-180)).Points;
            Assert.True(halfAYearAgo - standing.Score!.Value.Points > 15, $"{customer.Name} fell from {halfAYearAgo} to {standing.Score}.");
            Assert.All(
                history.Zip(history.Skip(1)), step => Assert.True(step.Second.Points > step.First.Points - 15, $"{customer.Name} on {step.Second.Day}."));
        }
    }
}
