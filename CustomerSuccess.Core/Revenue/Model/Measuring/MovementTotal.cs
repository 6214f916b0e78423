using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>Adds <see cref="MovementSums"/> up, customer by customer.</summary>
internal sealed class MovementTotal
{
    private static readonly int Kinds = Enum.GetValues<MovementKind>().Length;

    private readonly int[] counts = new int[Kinds];
    private readonly long[] amounts = new long[Kinds];
    private (int Count, long Amount) currency;
    private (int Count, long Amount) opening;
    private (int Count, long Amount) closing;

    /// <param name="then">At the opening.</param>
    /// <param name="now">At the end.</param>
    public void Add(RevenueStanding then, RevenueStanding now)
    {
        opening = (opening.Count + (then.IsThere ? 1 : 0), opening.Amount + then.Reported.Cents);
        closing = (closing.Count + (now.IsThere ? 1 : 0), closing.Amount + now.Reported.Cents);
    }

    public void Add(MonthMovement movement)
    {
        counts[(int)movement.Kind]++;
        amounts[(int)movement.Kind] += movement.Amount.Cents;
        currency = (currency.Count + (movement.CurrencyEffect.Cents == 0 ? 0 : 1), currency.Amount + movement.CurrencyEffect.Cents);
    }

    public MovementSums Done(Period period) => new(
        period,
        new Money(opening.Amount),
        opening.Count,
        Enum.GetValues<MovementKind>().ToDictionary(kind => kind, kind => new KindSum(counts[(int)kind], new Money(amounts[(int)kind]))),
        new KindSum(currency.Count, new Money(currency.Amount)),
        new Money(closing.Amount),
        closing.Count);
}
