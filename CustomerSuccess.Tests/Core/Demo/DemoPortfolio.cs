using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Demo;

/// <summary>The whole demo as somebody who starts it gets it: written, imported, scored with a history. Made once for all that read it.</summary>
public sealed class DemoPortfolio : IAsyncLifetime
{
    internal static readonly DateOnly Today = DateOnly.Parse(DemoDatabase.Today);

    private TestDatabase? database;
    private ImportReport? report;

    internal TestDatabase Database => database!;

    internal ImportReport Report => report!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.OpenAsync(DemoDatabase.CopyToAsync, new FixedClock(DemoDatabase.Today));
        await using var context = Read();
        report = (await context.Set<ImportRun>().SingleAsync()).ReadReport();
    }

    public ValueTask DisposeAsync() => database?.DisposeAsync() ?? ValueTask.CompletedTask;

    internal CustomerSuccessContext Read() => Database.Get<IDbContextFactory<CustomerSuccessContext>>().CreateDbContext();

    /// <summary>The customers to whom a story happens.</summary>
    internal async Task<IReadOnlyList<(Customer Customer, CustomerStanding Standing)>> CastOfAsync(string story)
    {
        var names = CustomerSuccess.Core.Demo.Words.Cast.Companies.Where(company => company.Story == story).Select(company => company.Name).ToList();
        await using var context = Read();
        var rows = await (
            from customer in context.Set<Customer>()
            join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId
            where names.Contains(customer.Name)
            select new { customer, standing }).ToListAsync();
        Assert.Equal(names.Count, rows.Count);
        return [.. rows.Select(row => (row.customer, row.standing))];
    }

    internal async Task<Snapshot> SnapshotAsync(int customer, DateOnly day)
    {
        await using var context = Read();
        var stored = await context.Set<StoredSnapshot>().SingleAsync(snapshot => snapshot.CustomerId == customer && snapshot.Day == day);
        return SnapshotBytes.Unpack(customer, day, stored.Numbers);
    }

    /// <summary>Points by day, oldest first.</summary>
    internal async Task<IReadOnlyList<(DateOnly Day, double Points)>> HistoryAsync(int customer)
    {
        await using var context = Read();
        var scores = await context.Set<HealthScore>().Where(score => score.CustomerId == customer && score.Score != null)
            .OrderBy(score => score.Day).ToListAsync();
        return [.. scores.Select(score => (score.Day, score.Score!.Value.Points))];
    }
}
