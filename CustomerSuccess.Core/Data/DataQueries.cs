using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data;

public sealed class DataQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    private const int RunsShown = 10;

    /// <summary>Admins only.</summary>
    public async Task<Result<DataOverview>> OverviewAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ImportErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var settings = await context.SettingsAsync(cancellationToken);
        var sources = await context.Set<DataSource>().ToDictionaryAsync(source => source.Name, StringComparer.Ordinal, cancellationToken);
        var newest = sources.Values.Where(source => source.Name != FactFiles.Contracts.Name).Max(source => source.LastDay);
        var rows = new List<SourceRow>();
        foreach (var file in FactFiles.InOrder)
        {
            var source = sources.GetValueOrDefault(file.Name);
            rows.Add(new SourceRow(
                file.Name, source?.Rows ?? 0, source?.FirstDay, source?.LastDay, DaysOld(file, source, newest), source?.ImportedAt,
                source?.LastRejected ?? 0, await CustomersWithout.CountAsync(context, file.Name, cancellationToken)));
        }

        var runs = await context.Set<ImportRun>().OrderByDescending(run => run.Id).Take(RunsShown).ToListAsync(cancellationToken);
        return new DataOverview(
            rows,
            [.. runs.Select(run => new RunRow(run.Id, run.Name, run.By, run.StartedAt, run.FinishedAt, run.State, run.ReadReport()))],
            await context.Set<Customer>().CountAsync(cancellationToken),
            settings.ScoredThrough,
            settings.IsDemo);
    }

    /// <summary>The customers that have not left and of which a source has nothing; admins only.</summary>
    public async Task<Result<IReadOnlyList<CustomerName>>> WithoutAsync(string source, int most, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ImportErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return CustomersWithout.Of(context, source) is { } customers
            ? await customers.OrderBy(customer => customer.Name).Take(most)
                .Select(customer => new CustomerName(customer.ExternalId, customer.Name)).ToListAsync(cancellationToken)
            : [];
    }

    /// <summary>Contracts reach into the future, and who the customers are has no age.</summary>
    private static int? DaysOld(FactFile file, DataSource? source, DateOnly? newest) =>
        file == FactFiles.Contracts || file == FactFiles.Customers || source?.LastDay is not { } last || newest is not { } day
            ? null
            : Math.Max(0, day.DayNumber - last.DayNumber);
}
