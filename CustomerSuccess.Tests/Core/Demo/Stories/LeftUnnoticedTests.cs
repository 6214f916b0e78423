using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Demo.Words;
using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class LeftUnnoticedTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_WorkAsEverUntilTheLastWeeks_AndAreNotSeenAfterwards()
    {
        var names = Cast.Companies.Where(company => company.Story == "LeftUnnoticed").Select(company => company.Name).ToList();
        await using var context = demo.Read();
        var customers = await context.Set<Customer>().Where(customer => names.Contains(customer.Name)).ToListAsync();
        Assert.Equal(15, customers.Count);
        var steady = 0;
        foreach (var customer in customers)
        {
            var leftOn = customer.ChurnedOn!.Value;
            var days = await context.Set<UsageDay>().Where(usage => usage.CustomerId == customer.Id).ToListAsync();
            Assert.All(days, day => Assert.True(day.Day < leftOn, customer.Name));
            var (late, early) = (Users(days, leftOn.AddDays(-50), leftOn.AddDays(-22)), Users(days, leftOn.AddDays(-106), leftOn.AddDays(-78)));
            steady += late >= 0.7 * early ? 1 : 0;
        }

        // Where holidays fall into the weeks that are compared, use falls with them.
        Assert.True(steady >= 12, $"{steady} of 15 worked as ever.");
    }

    private static int Users(List<UsageDay> days, DateOnly from, DateOnly until) =>
        days.Where(day => day.Day >= from && day.Day < until).Sum(day => day.ActiveUsers ?? 0);
}
