using System.Linq.Expressions;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Alerts;

/// <summary>The query behind lists of alerts.</summary>
internal static class AlertRows
{
    public static readonly Expression<Func<AlertJoin, AlertRow>> ToRow = x => new AlertRow(
        x.Alert.Id,
        x.Customer.ExternalId,
        x.Customer.Name,
        x.Customer.OwnerEmail,
        x.Owner!.Name,
        x.Standing!.Score,
        x.Standing!.Change30,
        x.Standing!.Arr,
        x.Standing == null ? "" : x.Standing.Currency,
        x.Standing!.ReportedArr,
        x.Churn!.Probability,
        x.Alert.RuleKey,
        x.Rule.Name,
        x.Rule.Action,
        x.Alert.Sentence,
        x.Alert.Severity,
        x.Alert.RaisedAt,
        x.Alert.DueAt,
        x.Rule.SlaAmount == null || x.Rule.SlaUnit == null ? null : new Sla(x.Rule.SlaAmount.Value, x.Rule.SlaUnit.Value),
        x.Alert.State,
        x.Alert.AcceptedBy,
        x.Alert.AcceptedAt,
        x.Alert.SnoozedUntil,
        x.Alert.SnoozeReason,
        x.Alert.AssignedTo,
        x.Alert.EscalatedAt,
        x.Alert.ClearedAt,
        x.Alert.Outcome,
        x.Alert.Note,
        x.Alert.ClosedBy,
        x.Alert.ClosedAt);

    public static IQueryable<AlertJoin> Of(CustomerSuccessContext context, IQueryable<Customer> customers) =>
        from customer in customers
        join alert in context.Set<Alert>() on customer.Id equals alert.CustomerId
        join rule in context.Set<AlertRule>() on alert.RuleKey equals rule.Key
        join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId into standings
        from standing in standings.DefaultIfEmpty()
        join churn in context.Set<ChurnStanding>() on customer.Id equals churn.CustomerId into churns
        from churn in churns.DefaultIfEmpty()
        join person in context.Set<Person>() on customer.OwnerEmail equals person.Email into owners
        from owner in owners.DefaultIfEmpty()
        select new AlertJoin { Alert = alert, Rule = rule, Customer = customer, Standing = standing, Churn = churn, Owner = owner };

    /// <summary>
    /// Those that a person is to answer: assigned to them; of their customers, where the rule tells owners; and for leaders and admins what a rule
    /// tells their role, what nobody owns, and what was escalated.
    /// </summary>
    public static IQueryable<AlertJoin> For(this IQueryable<AlertJoin> alerts, CustomerSuccessContext context, string email, Role role)
    {
        // Two lists by index; as one condition with "or" over two tables the database would read every alert there is.
        var own =
            from customer in context.Set<Customer>()
            where customer.OwnerEmail == email
            join alert in context.Set<Alert>() on customer.Id equals alert.CustomerId
            where alert.AssignedTo == null
            select alert.Id;
        var mine = own.Union(context.Set<Alert>().Where(alert => alert.AssignedTo == email).Select(alert => alert.Id));
        var (leads, runs) = (role == Role.Leader, role == Role.Admin);
        return leads || runs
            ? alerts.Where(x =>
                (mine.Contains(x.Alert.Id) && (x.Alert.AssignedTo == email || x.Rule.ToOwner))
                || (leads && (x.Rule.ToLeaders || x.Alert.EscalatedAt != null || (x.Alert.AssignedTo == null && x.Owner == null)))
                || (runs && x.Rule.ToAdmins))
            : alerts.Where(x => mine.Contains(x.Alert.Id) && (x.Alert.AssignedTo == email || x.Rule.ToOwner));
    }

    /// <summary>With the time that is left.</summary>
    public static AlertRow At(this AlertRow row, BusinessCalendar calendar, DateTimeOffset now) => row with
    {
        Left = row is { DueAt: { } due, AcceptedAt: null, State: not AlertState.Closed } ? calendar.Left(now, due, row.Sla?.Unit ?? SlaUnit.Minutes) : null,
    };
}
