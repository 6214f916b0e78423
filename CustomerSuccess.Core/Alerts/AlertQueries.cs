using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts;

/// <summary>Alerts of the customers that the viewer may see.</summary>
public sealed class AlertQueries(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    private const int MostClosed = 20;

    /// <summary>What waits for an answer, the most important first.</summary>
    public async Task<Paged<AlertRow>> QueueAsync(AlertFilter filter, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var alerts = await VisibleAsync(context, filter.Team, viewer, cancellationToken);
        var state = filter.Snoozed ? AlertState.Snoozed : AlertState.Open;
        alerts = alerts.Where(x => x.Alert.State == state);
        alerts = filter.Severity is { } severity ? alerts.Where(x => x.Alert.Severity == severity) : alerts;
        alerts = filter.RuleKey is { } rule ? alerts.Where(x => x.Alert.RuleKey == rule) : alerts;
        var calendar = await context.CalendarAsync(cancellationToken);
        var ranked = Ranked(await alerts.Select(AlertRows.ToRow).ToListAsync(cancellationToken), calendar);
        var size = Math.Clamp(filter.PageSize, 1, AlertFilter.LargestPageSize);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (ranked.Count + size - 1) / size));
        return new Paged<AlertRow>([.. ranked.Skip((page - 1) * size).Take(size)], ranked.Count, page, size);
    }

    /// <returns>Null for a customer that the viewer may not see.</returns>
    public async Task<CustomerAlerts?> OfCustomerAsync(string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var customers = (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => customer.ExternalId == externalId);
        if (!await customers.AnyAsync(cancellationToken))
        {
            return null;
        }

        var alerts = AlertRows.Of(context, customers);
        var calendar = await context.CalendarAsync(cancellationToken);
        return new CustomerAlerts(
            Ranked(await alerts.Where(x => x.Alert.State != AlertState.Closed).Select(AlertRows.ToRow).ToListAsync(cancellationToken), calendar),
            await alerts.Where(x => x.Alert.State == AlertState.Closed).OrderByDescending(x => x.Alert.ClosedAt).Take(MostClosed)
                .Select(AlertRows.ToRow).ToListAsync(cancellationToken));
    }

    private List<AlertRow> Ranked(List<AlertRow> rows, BusinessCalendar calendar) =>
        [.. rows.ConvertAll(row => row.At(calendar, clock.GetUtcNow())).OrderByDescending(row => row.Rank).ThenBy(row => row.DueAt).ThenBy(row => row.Id)];

    private static async Task<IQueryable<AlertJoin>> VisibleAsync(
        CustomerSuccessContext context, bool team, Viewer viewer, CancellationToken cancellationToken)
    {
        var alerts = AlertRows.Of(context, await context.VisibleCustomersAsync(viewer, cancellationToken));
        return team ? alerts : alerts.For(context, CustomerAccess.OwnerEmail(viewer), viewer.Role);
    }
}
