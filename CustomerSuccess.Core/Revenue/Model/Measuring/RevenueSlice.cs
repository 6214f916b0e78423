namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>Customers that have something in common.</summary>
/// <param name="Key">Null for those of whom it is not known.</param>
public sealed record RevenueSlice(string? Key, MovementSums Sums, Retention Retention)
{
    /// <summary>Largest opening first; cohorts by their month.</summary>
    public static IReadOnlyList<RevenueSlice> Of(IReadOnlyCollection<CustomerRevenue> customers, RevenueSliceBy by, Period period)
    {
        var slices = customers.GroupBy(customer => KeyOf(customer, by), StringComparer.Ordinal)
            .Select(own => new RevenueSlice(own.Key, MovementSums.Of(own, period), Retention.Of(own, period)))
            .Where(slice => slice.Sums.OpeningCustomers > 0 || slice.Sums.ClosingCustomers > 0);
        return by == RevenueSliceBy.Cohort
            ? [.. slices.OrderBy(slice => slice.Key, StringComparer.Ordinal)]
            : [.. slices.OrderByDescending(slice => slice.Sums.Opening).ThenByDescending(slice => slice.Sums.Closing)];
    }

    public static string? KeyOf(CustomerRevenue customer, RevenueSliceBy by) => by switch
    {
        RevenueSliceBy.Segment => customer.Segment,
        RevenueSliceBy.Tier => customer.Tier,
        RevenueSliceBy.Plan => customer.Plan,
        RevenueSliceBy.Csm => customer.Owner,
        RevenueSliceBy.Cohort => customer.Cohort?.Quarter.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(by)),
    };
}
