using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Demo.Words;
using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class ChurnedTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_FadeBeforeTheyLeave_AndAreNotSeenAfterwards()
    {
        var names = Cast.Companies.Where(company => company.Story == "Churned").Select(company => company.Name).ToList();
        await using var context = demo.Read();
        var customers = await context.Set<Customer>().Where(customer => names.Contains(customer.Name)).ToListAsync();
        foreach (var customer in customers)
        {
            var leftOn = customer.ChurnedOn!.Value;
            var days = await context.Set<UsageDay>().Where(usage => usage.CustomerId == customer.Id).ToListAsync();
            Assert.All(days, day => Assert.True(day.Day < leftOn, customer.Name));
            var (last, earlier) = (Users(days, leftOn.AddDays(-30), leftOn), Users(days, leftOn.AddDays(-300), leftOn.AddDays(-270)));

            // Who left at the beginning of the 18 months has no facts of the year before.
            Assert.True(earlier == 0 || last < 0.6 * earlier, $"{customer.Name}: {last} after {earlier}.");
        }

        Assert.Equal(31, customers.Count);
    }

    private static int Users(List<UsageDay> days, DateOnly from, DateOnly until) =>
        days.Where(day => day.Day >= from && day.Day < until).Sum(day => day.ActiveUsers ?? 0);
}
