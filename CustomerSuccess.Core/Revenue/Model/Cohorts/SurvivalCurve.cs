using CustomerSuccess.Core.Revenue.Model.Measuring;

namespace CustomerSuccess.Core.Revenue.Model.Cohorts;

/// <summary>
/// The share of customers that has not left after so many months, by Kaplan and Meier (Nonparametric estimation from incomplete observations, JASA 53, 1958): who has only been a
/// customer for a while counts for as long as it was followed. A customer that left once has left, whatever it does later. Ranges by Greenwood's variance on the scale of
/// log(-log) (Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data, 1980), which stay within 0 and 1.
/// </summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Points">Every month from 0 to the last in which somebody was followed.</param>
public sealed record SurvivalCurve(string Name, int Customers, IReadOnlyList<SurvivalPoint> Points)
{
    private const double At95 = 1.959964;

    public static SurvivalCurve Of(string name, IReadOnlyCollection<Stay> stays)
    {
        var (points, share, spread) = (new List<SurvivalPoint>(), 1.0, 0.0);
        var byMonth = stays.ToLookup(stay => stay.Months);
        var atRisk = stays.Count;
        for (var month = 0; atRisk > 0; month++)
        {
            var left = byMonth[month].Count(stay => stay.Left);
            share *= 1 - ((double)left / atRisk);
            spread += left == 0 || left == atRisk ? 0 : (double)left / ((double)atRisk * (atRisk - left));
            var (low, high) = Range(share, spread);
            points.Add(new SurvivalPoint(month, atRisk, left, share, low, high));
            atRisk -= byMonth[month].Count();
        }

        return new SurvivalCurve(name, stays.Count, points);
    }

    /// <param name="last">The last month that is over; who came later is not followed.</param>
    public static IReadOnlyList<Stay> StaysOf(IEnumerable<CustomerRevenue> customers, Month last)
    {
        var stays = new List<Stay>();
        foreach (var customer in customers)
        {
            if (customer.Cohort is { } cohort && cohort <= last)
            {
                var left = customer.Movements.FirstOrDefault(movement => movement.Kind == MovementKind.Churn && movement.Month <= last);
                stays.Add(new Stay((left?.Month ?? last) - cohort, left is not null));
            }
        }

        return stays;
    }

    /// <summary>Without anybody gone the range is a point at 1; where nobody is left it is one at 0.</summary>
    private static (double Low, double High) Range(double share, double spread)
    {
        if (share is <= 0 or >= 1)
        {
            return (share, share);
        }

        var width = At95 * Math.Sqrt(spread) / Math.Abs(Math.Log(share));
        return (Math.Pow(share, Math.Exp(width)), Math.Pow(share, Math.Exp(-width)));
    }
}
