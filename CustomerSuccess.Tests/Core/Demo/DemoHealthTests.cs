using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Demo;

/// <summary>The portfolio as a whole, by the scorecard that ships: wide bounds, so that a scorecard may be tuned.</summary>
[Collection(DemoCollection.Name)]
public sealed class DemoHealthTests(DemoPortfolio demo)
{
    [Theory]
    [InlineData(Band.Thriving, 13, 27)]
    [InlineData(Band.Healthy, 33, 48)]
    [InlineData(Band.AtRisk, 17, 31)]
    [InlineData(Band.HighRisk, 4, 11)]
    [InlineData(Band.Critical, 1.5, 5.5)]
    [InlineData(null, 2, 5)]
    public async Task Bands_Share_IsThatOfARealPortfolio(Band? band, double least, double most)
    {
        var standings = await ActiveAsync();
        Assert.InRange(100.0 * standings.Count(standing => standing.Band == band) / standings.Count, least, most);
    }

    [Fact]
    public async Task Health_Average_IsHealthyButNotGood() =>
        Assert.InRange((await ActiveAsync()).Where(standing => standing.Score is not null).Average(standing => standing.Score!.Value.Points), 60, 69);

    [Fact]
    public async Task Arr_Total_IsThatOfASmallVendor()
    {
        var arr = (await ActiveAsync()).Select(standing => standing.ReportedArr!.Value.Units).ToList();
        Assert.InRange(arr.Sum(), 15_000_000, 20_000_000);
        Assert.InRange(arr.Min(), 2_000, 5_000);
        Assert.InRange(arr.Max(), 900_000, 1_400_000);
    }

    [Fact]
    public async Task Change30_SomeImproveAndSomeDecline()
    {
        var changes = (await ActiveAsync()).Where(standing => standing.Change30 is not null).Select(standing => standing.Change30!.Value).ToList();
        Assert.InRange(changes.Count(change => change > 5_00), 10, 45);
        Assert.InRange(changes.Count(change => change < -5_00), 15, 60);
    }

    [Fact]
    public async Task Churn_In18Months_IsThatOfARealPortfolio()
    {
        await using var context = demo.Read();
        var churned = await context.Set<ContractChange>().Where(change => change.Kind == ContractKind.Churn).Select(change => change.On).ToListAsync();
        Assert.All(churned, day => Assert.InRange(day, DemoPortfolio.Today.AddMonths(-18), DemoPortfolio.Today));
        Assert.InRange(churned.Count / 240.0, 0.15, 0.22);
        Assert.Equal(46, await context.Set<Customer>().CountAsync(customer => customer.ChurnedOn != null && customer.ChurnReason != null));
    }

    [Fact]
    public async Task Segments_LargerCustomers_PayMost()
    {
        await using var context = demo.Read();
        var rows = await (
            from customer in context.Set<Customer>()
            join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId
            where standing.LeftOn == null
            select new { customer.Segment, standing.Arr }).ToListAsync();
        var average = rows.GroupBy(row => row.Segment!).ToDictionary(segment => segment.Key, segment => segment.Average(row => row.Arr!.Value.Units));
        Assert.Equal(["Enterprise", "Mid-market", "Small"], average.OrderByDescending(segment => segment.Value).Select(segment => segment.Key));
    }

    [Fact]
    public async Task Renewals_SomeAreDueSoonAndNoneIsOverdue()
    {
        var renewals = (await ActiveAsync()).Select(standing => standing.RenewsOn!.Value).ToList();
        Assert.All(renewals, day => Assert.True(day > DemoPortfolio.Today));
        Assert.InRange(renewals.Count(day => day <= DemoPortfolio.Today.AddDays(90)), 25, 80);
    }

    private async Task<IReadOnlyList<CustomerStanding>> ActiveAsync()
    {
        await using var context = demo.Read();
        var active = await context.Set<CustomerStanding>().Where(standing => standing.LeftOn == null).ToListAsync();
        Assert.InRange(active.Count, 186, 200);
        return active;
    }
}
