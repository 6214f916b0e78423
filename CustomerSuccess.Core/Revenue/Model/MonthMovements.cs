using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Revenue.Model;

/// <summary>Turns what a customer paid over time into movements between month ends. What happens within a month is netted: its end counts.</summary>
public static class MonthMovements
{
    /// <param name="course">By rising day.</param>
    /// <param name="rate">Of the customer's currency on a day; more than zero.</param>
    /// <param name="through">The day that facts have reached; the month of it may not be over.</param>
    /// <returns>Only months in which something moved, by rising month.</returns>
    public static IReadOnlyList<MonthMovement> Of(IReadOnlyList<PricePoint> course, Func<DateOnly, decimal> rate, DateOnly through)
    {
        var movements = new List<MonthMovement>();
        if (course.Count == 0)
        {
            return movements;
        }

        var (next, opening, standing) = (0, Money.Zero, Standing.Unknown);
        var now = default(PricePoint);
        for (var month = Month.Of(course[0].Day); month.First <= through; month += 1)
        {
            var end = month.Last < through ? month.Last : through;
            var paidWithin = false;
            for (; next < course.Count && course[next].Day <= end; next++)
            {
                now = course[next];
                paidWithin |= now.Mrr.Cents > 0;
            }

            var kind = KindOf(opening, now, standing, paidWithin);
            if (Movement(month, kind, opening, now.Mrr, rate(month.First.AddDays(-1)), rate(end)) is { } movement)
            {
                movements.Add(movement);
            }

            standing = After(kind, standing, now);
            opening = now.Mrr;
        }

        return movements;
    }

    private static MovementKind? KindOf(Money opening, PricePoint now, Standing before, bool paidWithin) => (opening.Cents > 0, now.Mrr.Cents > 0) switch
    {
        (true, true) => now.Mrr.CompareTo(opening) switch { > 0 => MovementKind.Expansion, < 0 => MovementKind.Contraction, _ => null },
        (true, false) => now.Left ? MovementKind.Churn : MovementKind.Contraction,
        (false, true) => before switch { Standing.Unknown => MovementKind.New, Standing.Gone => MovementKind.Reactivation, _ => MovementKind.Expansion },
        (false, false) when before == Standing.There && now.Left => MovementKind.Churn,
        (false, false) => before != Standing.There && now.Left && paidWithin ? MovementKind.Passing : null,
    };

    private static Standing After(MovementKind? kind, Standing before, PricePoint now) => kind switch
    {
        MovementKind.Churn => Standing.Gone,
        MovementKind.Passing or null => before,
        _ when now.Mrr.Cents > 0 || before == Standing.There => Standing.There,
        _ => before,
    };

    private static MonthMovement? Movement(Month month, MovementKind? kind, Money opening, Money closing, decimal rateBefore, decimal rateAtEnd)
    {
        var (before, atEnd, after) = (At(opening, rateBefore), At(opening, rateAtEnd), At(closing, rateAtEnd));
        return kind is null && before == atEnd ? null
            : new MonthMovement(month, kind ?? MovementKind.Currency, opening, closing, before, after, atEnd - before);
    }

    /// <summary>To whole cents; by the same rounding everywhere, so that the closing of a month is the opening of the next.</summary>
    private static Money At(Money amount, decimal rate) => Money.FromUnits(amount.Units * rate);

    private enum Standing
    {
        /// <summary>Never had revenue at the end of a month.</summary>
        Unknown,
        There,
        Gone,
    }
}
