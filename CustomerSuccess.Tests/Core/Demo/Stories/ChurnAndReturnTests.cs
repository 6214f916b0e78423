using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Demo.Stories;

[Collection(DemoCollection.Name)]
public sealed class ChurnAndReturnTests(DemoPortfolio demo)
{
    [Fact]
    public async Task Customers_Leave_StayAway_AndComeBackWithANewContract()
    {
        foreach (var (customer, standing) in await demo.CastOfAsync("ChurnAndReturn"))
        {
            await using var context = demo.Read();
            var changes = await context.Set<ContractChange>().Where(change => change.CustomerId == customer.Id).OrderBy(change => change.On).ToListAsync();
            var left = changes.Single(change => change.Kind == ContractKind.Churn).On;
            var back = changes.Last(change => change.Kind == ContractKind.New).On;
            Assert.InRange(back.DayNumber - left.DayNumber, 100, 250);
            Assert.False(await context.Set<UsageDay>().AnyAsync(usage => usage.CustomerId == customer.Id && usage.Day >= left && usage.Day < back));
            Assert.Equal((null, null), (customer.ChurnedOn, standing.LeftOn));
            Assert.True(standing.Arr!.Value.Cents > 0, customer.Name);
        }
    }
}
