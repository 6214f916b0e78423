using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>The lists behind the numbers; their changes add up to what the numbers say.</summary>
public static class RevenueLines
{
    public static IEnumerable<RevenueLine> Of(IEnumerable<CustomerRevenue> customers, RevenueListKind kind, Period period) => kind switch
    {
        RevenueListKind.All => Movements(customers, period, _ => true, movement => movement.Amount),
        RevenueListKind.Currency => Movements(customers, period, movement => movement.CurrencyEffect.Cents != 0, movement => movement.CurrencyEffect),
        RevenueListKind.New => Movements(customers, period, MovementKind.New),
        RevenueListKind.Reactivation => Movements(customers, period, MovementKind.Reactivation),
        RevenueListKind.Expansion => Movements(customers, period, MovementKind.Expansion),
        RevenueListKind.Contraction => Movements(customers, period, MovementKind.Contraction),
        RevenueListKind.Churn => Movements(customers, period, MovementKind.Churn),
        RevenueListKind.Passing => Movements(customers, period, MovementKind.Passing),
        RevenueListKind.Opening => Ends(customers, period, (then, _, _) => then.IsThere),
        RevenueListKind.Closing => Ends(customers, period, (_, now, _) => now.IsThere),
        RevenueListKind.Left => Ends(customers, period, (then, now, _) => then.IsThere && !now.IsThere),
        RevenueListKind.Less => Ends(customers, period, (then, _, after) => then.IsThere && after.CompareTo(then.Reported) < 0),
        RevenueListKind.More => Ends(customers, period, (then, _, after) => then.IsThere && after.CompareTo(then.Reported) > 0),
        RevenueListKind.Cohort => Members(customers, period.Last),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static IEnumerable<RevenueLine> Movements(IEnumerable<CustomerRevenue> customers, Period period, MovementKind kind) =>
        Movements(customers, period, movement => movement.Kind == kind, movement => movement.Amount);

    private static IEnumerable<RevenueLine> Movements(
        IEnumerable<CustomerRevenue> customers, Period period, Func<MonthMovement, bool> wanted, Func<MonthMovement, Money> change) =>
        from customer in customers
        from movement in customer.Within(period)
        where wanted(movement)
        select new RevenueLine(
            customer, movement.Month, movement.Kind, movement.ReportedOpening, movement.ReportedClosing, change(movement),
            movement.Kind == MovementKind.Churn ? ChurnReason.For(customer, movement) : null);

    private static IEnumerable<RevenueLine> Ends(
        IEnumerable<CustomerRevenue> customers, Period period, Func<RevenueStanding, RevenueStanding, Money, bool> wanted) =>
        from customer in customers
        let then = customer.At(period.Opening)
        let now = customer.At(period.Last)
        let after = then.IsThere ? then.Restate(now) : now.Reported
        where wanted(then, now, after)
        select new RevenueLine(customer, period.Last, null, then.Reported, after, after - then.Reported, now.IsThere ? null : customer.Reason);

    private static IEnumerable<RevenueLine> Members(IEnumerable<CustomerRevenue> customers, Month at) =>
        from customer in customers
        where customer.Cohort is not null
        let first = customer.At(customer.Cohort!.Value)
        let now = customer.At(at)
        let after = first.Restate(now)
        select new RevenueLine(customer, at, null, first.Reported, after, after - first.Reported, now.IsThere ? null : customer.Reason);
}
