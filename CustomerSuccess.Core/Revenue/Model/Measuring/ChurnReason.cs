using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>What customers said when they left, as one line of a list.</summary>
/// <param name="Reason">Null: nobody said.</param>
/// <param name="Mrr">Lost with them, a month; zero or more.</param>
public sealed record ChurnReason(string? Reason, int Customers, Money Mrr)
{
    /// <summary>Largest loss first. Only the last leaving of a customer has a reason: files keep one.</summary>
    public static IReadOnlyList<ChurnReason> Of(IEnumerable<CustomerRevenue> customers, Period period) =>
    [
        .. customers.SelectMany(customer => customer.Within(period).Where(movement => movement.Kind == MovementKind.Churn)
                .Select(movement => (Reason: For(customer, movement), movement.Amount)))
            .GroupBy(left => left.Reason, StringComparer.OrdinalIgnoreCase)
            .Select(same => new ChurnReason(same.Key, same.Count(), same.Aggregate(Money.Zero, (sum, left) => sum - left.Amount)))
            .OrderByDescending(reason => reason.Mrr).ThenByDescending(reason => reason.Customers).ThenBy(reason => reason.Reason, StringComparer.Ordinal),
    ];

    public static string? For(CustomerRevenue customer, MonthMovement churn) =>
        customer.Movements.Last(movement => movement.Kind == MovementKind.Churn) == churn ? customer.Reason : null;
}
