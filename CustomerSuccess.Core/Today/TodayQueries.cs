using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Portfolio.Model;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Core.Today.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Today;

/// <summary>What stands around the queue. "Team" is every customer that the viewer may see, else the viewer's own.</summary>
public sealed class TodayQueries(IDbContextFactory<CustomerSuccessContext> contexts, LiveFeed live, TimeProvider clock)
{
    private readonly Remembered<Viewer, TodayBell> bells = new(live, clock);

    /// <summary>A score of 14 days ago may be this much older, because not every day need have been scored.</summary>
    private const int Slack = 4;

    public async Task<TodayNumbers> NumbersAsync(bool team, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var settings = await context.SettingsAsync(cancellationToken);
        var calendar = await context.CalendarAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var alerts = (await AlertsAsync(context, team, viewer, cancellationToken)).Where(x => x.Alert.State == AlertState.Open);
        var clocks = await alerts.Where(x => x.Alert.DueAt != null && x.Alert.AcceptedAt == null)
            .Select(x => new { x.Alert.DueAt, x.Rule.SlaUnit }).ToListAsync(cancellationToken);
        return TodaySums.Of(
            await RowsAsync(context, settings.ScoredThrough, team, viewer, cancellationToken),
            settings.ScoredThrough,
            settings.ReportingCurrency,
            await alerts.CountAsync(cancellationToken),
            clocks.ConvertAll(x => calendar.Left(now, x.DueAt!.Value, x.SlaUnit ?? SlaUnit.Minutes)),
            calendar.LocalDay(now));
    }

    /// <summary>Whose health moved most of late.</summary>
    public async Task<TodayMovers> MoversAsync(bool team, int most, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var day = (await context.SettingsAsync(cancellationToken)).ScoredThrough;
        var rows = await RowsAsync(context, day, team, viewer, cancellationToken);
        var days = TodaySums.LookBack(rows);
        return new TodayMovers(days, [.. TodaySums.Movers(rows, most).Select(row => new TodayMover(
            row.Customer.ExternalId, row.Customer.Name, row.Customer.Score, row.Change(days)!.Value, row.Customer.Reason))]);
    }

    /// <summary>The rules of which alerts are open, by name.</summary>
    public async Task<IReadOnlyList<OpenRule>> RulesAsync(bool team, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var alerts = (await AlertsAsync(context, team, viewer, cancellationToken)).Where(x => x.Alert.State == AlertState.Open);
        var rules = await alerts.GroupBy(x => new { x.Rule.Key, x.Rule.Name })
            .Select(rule => new { rule.Key.Key, rule.Key.Name, Alerts = rule.Count() }).ToListAsync(cancellationToken);
        return [.. rules.OrderBy(rule => rule.Name, StringComparer.Ordinal).Select(rule => new OpenRule(rule.Key, rule.Name, rule.Alerts))];
    }

    /// <summary>Everybody to whom an alert can be given, by name.</summary>
    public async Task<IReadOnlyList<Colleague>> ColleaguesAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var email = CustomerAccess.OwnerEmail(viewer);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Person>().Where(person => person.DisabledAt == null).OrderBy(person => person.Name)
            .Select(person => new Colleague(person.Email, person.Name, person.Role, person.Email == email)).ToListAsync(cancellationToken);
    }

    /// <summary>What is open for the viewer, and how much of it is new to them. It stands on every page, so it is remembered until something happens.</summary>
    public Task<TodayBell> BellAsync(Viewer viewer, CancellationToken cancellationToken) => bells.GetAsync(viewer, () => AskAsync(viewer, cancellationToken));

    private async Task<TodayBell> AskAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var seen = await context.Set<TodayLook>().Where(look => look.PersonId == viewer.PersonId)
            .Select(look => (DateTimeOffset?)look.At).SingleOrDefaultAsync(cancellationToken);
        var alerts = (await AlertsAsync(context, team: false, viewer, cancellationToken)).Where(x => x.Alert.State == AlertState.Open);
        var since = seen ?? DateTimeOffset.MinValue;
        return new TodayBell(
            await alerts.CountAsync(cancellationToken),
            await alerts.CountAsync(x => x.Alert.RaisedAt > since, cancellationToken),
            seen,
            await alerts.OrderByDescending(x => x.Alert.RaisedAt).ThenByDescending(x => x.Alert.Id).Take(TodayBell.Shown).Select(AlertRows.ToRow).ToListAsync(cancellationToken));
    }

    private static async Task<IQueryable<AlertJoin>> AlertsAsync(CustomerSuccessContext context, bool team, Viewer viewer, CancellationToken cancellationToken)
    {
        var alerts = AlertRows.Of(context, await context.VisibleCustomersAsync(viewer, cancellationToken));
        return team ? alerts : alerts.For(context, CustomerAccess.OwnerEmail(viewer), viewer.Role);
    }

    /// <summary>The customers that have not left.</summary>
    private static async Task<List<TodayRow>> RowsAsync(
        CustomerSuccessContext context, DateOnly? day, bool team, Viewer viewer, CancellationToken cancellationToken)
    {
        if (day is not { } scored)
        {
            return [];
        }

        var email = CustomerAccess.OwnerEmail(viewer);
        var (latest, earliest) = (scored.AddDays(-TodaySums.ShortLook), scored.AddDays(-TodaySums.ShortLook - Slack));
        var scores = context.Set<HealthScore>();
        return await (
            from customer in await context.VisibleCustomersAsync(viewer, cancellationToken)
            where team || customer.OwnerEmail == email
            join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId
            where standing.LeftOn == null
            select new TodayRow(
                new PortfolioRow(
                    customer.ExternalId, customer.Name, customer.Segment, customer.Tier, standing.Plan, customer.OwnerEmail,
                    standing.ReportedArr, standing.Score, standing.Score30, standing.RenewsOn, customer.StartedOn, standing.Reason),
                scores.Where(score => score.CustomerId == customer.Id && score.Day <= latest && score.Day > earliest)
                    .OrderByDescending(score => score.Day).Select(score => score.Score).FirstOrDefault())).ToListAsync(cancellationToken);
    }
}
