using System.Globalization;

namespace CustomerSuccess.Core.Primitives;

/// <summary>An amount in whole cents. Which currency it is in, its owner says; negative is a credit.</summary>
public readonly record struct Money(long Cents) : IComparable<Money>
{
    public static readonly Money Zero = new(0);

    /// <summary>Whole units of the currency, cut to cents with halves away from zero, as invoices do.</summary>
    /// <exception cref="OverflowException">The amount does not fit into 64 bits of cents.</exception>
    public static Money FromUnits(decimal units) => new((long)Math.Round(units * 100m, MidpointRounding.AwayFromZero));

    public decimal Units => Cents / 100m;

    public static Money operator +(Money left, Money right) => new(checked(left.Cents + right.Cents));

    public static Money operator -(Money left, Money right) => new(checked(left.Cents - right.Cents));

    public static Money operator *(Money amount, int times) => new(checked(amount.Cents * times));

    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    public override string ToString() => Units.ToString("0.00", CultureInfo.InvariantCulture);
}
