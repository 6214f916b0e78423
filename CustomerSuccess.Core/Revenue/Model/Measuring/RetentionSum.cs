using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>Adds a <see cref="Retention"/> up, customer by customer.</summary>
internal sealed class RetentionSum
{
    private int customers;
    private int stayed;
    private long opening;
    private long kept;
    private long closing;
    private long churned;

    /// <param name="then">At the opening; who was not there then does not count.</param>
    /// <param name="now">At the end.</param>
    public void Add(RevenueStanding then, RevenueStanding now)
    {
        if (then.IsThere)
        {
            var after = then.Restate(now).Cents;
            customers++;
            stayed += now.IsThere ? 1 : 0;
            opening += then.Reported.Cents;
            kept += Math.Min(then.Reported.Cents, after);
            closing += after;
            churned += now.IsThere ? 0 : then.Reported.Cents;
        }
    }

    public Retention Done() => new(customers, stayed, new Money(opening), new Money(kept), new Money(closing), new Money(churned));
}
