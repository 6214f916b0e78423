using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Persistence;

public sealed class EmptyTablesTests
{
    [Fact]
    public async Task ReferringFirst_OfCustomers_PutsEveryTableBeforeTheOneItRefersTo()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Read();
        var order = EmptyTables.ReferringFirst([context.Model.FindEntityType(typeof(Customer))!]);
        Assert.Equal(typeof(Customer), order[^1].ClrType);
        Assert.Contains(order, entity => entity.ClrType == typeof(FeatureUse));
        Assert.Contains(order, entity => entity.ClrType == typeof(HealthScore));
        Assert.DoesNotContain(order, entity => entity.ClrType == typeof(Person) || entity.ClrType == typeof(ScorecardVersion));
        Assert.Equal(order.Distinct(), order);
    }

    [Fact]
    public async Task Run_WithoutCommit_ChangesNothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using (var write = await database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            await EmptyTables.RunAsync(write, [typeof(ScorecardVersion)], CancellationToken.None);
            Assert.False(await write.Context.Set<ScorecardVersion>().AnyAsync());
        }

        await using var context = database.Read();
        Assert.True(await context.Set<ScorecardVersion>().AnyAsync());
    }
}
