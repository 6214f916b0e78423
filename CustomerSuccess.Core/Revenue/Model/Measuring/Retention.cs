using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>
/// What is left, at the end of a period, of the customers that were there at its opening; from the two ends of each customer, never by multiplying months. All MRR is at the
/// rate of the opening.
/// </summary>
/// <param name="Customers">There at the opening: they paid or paused.</param>
/// <param name="Stayed">Of them, there at the end.</param>
/// <param name="Opening">MRR of them at the opening.</param>
/// <param name="Kept">Of it at the end, each customer counting no more than at its opening.</param>
/// <param name="Closing">MRR of the same customers at the end.</param>
/// <param name="Churned">Opening MRR of those that are not there at the end.</param>
public sealed record Retention(int Customers, int Stayed, Money Opening, Money Kept, Money Closing, Money Churned)
{
    public static readonly Retention None = new(0, 0, Money.Zero, Money.Zero, Money.Zero, Money.Zero);

    /// <summary>Gross revenue retention, 0 to 1; null without revenue at the opening, as the others.</summary>
    public double? Grr => Share(Kept);

    /// <summary>Net revenue retention, 0 and more: <see cref="Grr"/> and the <see cref="Expansion"/>.</summary>
    public double? Nrr => Share(Closing);

    /// <summary>What the same customers pay more, as a share of the opening.</summary>
    public double? Expansion => Share(Closing - Kept);

    /// <summary>Share of customers that stayed, 0 to 1.</summary>
    public double? Logo => Customers == 0 ? null : (double)Stayed / Customers;

    /// <summary>Share of customers that left, 0 to 1.</summary>
    public double? ChurnRate => 1 - Logo;

    /// <summary>Share of the opening that left with its customer, 0 to 1.</summary>
    public double? RevenueChurn => Share(Churned);

    public int Left => Customers - Stayed;

    public static Retention Of(IEnumerable<CustomerRevenue> customers, Period period)
    {
        var sum = new RetentionSum();
        foreach (var customer in customers)
        {
            sum.Add(customer.At(period.Opening), customer.At(period.Last));
        }

        return sum.Done();
    }

    private double? Share(Money part) => Opening.Cents == 0 ? null : (double)part.Cents / Opening.Cents;
}
