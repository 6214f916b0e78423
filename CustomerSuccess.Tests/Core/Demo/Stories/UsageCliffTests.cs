using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class UsageCliffTests(DemoPortfolio demo)
{
    /// <summary>When use has fallen for all, and when it had not begun to.</summary>
    private const int After = 11;
    private const int Before = 22;

    [Fact]
    public async Task Customers_LoseMoreThanHalfOfTheirUseWithinDays()
    {
        foreach (var (customer, _) in await demo.CastOfAsync("UsageCliff"))
        {
            var after = await ActionsAsync(customer.Id, DemoPortfolio.Today.AddDays(-After));
            var before = await ActionsAsync(customer.Id, DemoPortfolio.Today.AddDays(-Before));
            Assert.True(after < 0.5 * before, $"{customer.Name}: {after} after {before}.");
        }
    }

    [Fact]
    public async Task SmallerCustomers_ReasonNamesTheMissingLogins()
    {
        foreach (var (_, standing) in (await demo.CastOfAsync("UsageCliff")).Where(x => x.Customer.Segment != "Enterprise"))
        {
            Assert.Contains("No login for", standing.Reason);
        }
    }

    /// <summary>In the week that ends with the day.</summary>
    private async Task<int> ActionsAsync(int customer, DateOnly day)
    {
        var since = day.AddDays(-7);
        await using var context = demo.Read();
        return await context.Set<UsageDay>().Where(x => x.CustomerId == customer && x.Day > since && x.Day <= day).SumAsync(x => x.Actions ?? 0);
    }
}
