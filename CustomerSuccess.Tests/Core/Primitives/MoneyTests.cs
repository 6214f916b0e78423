using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Core.Primitives;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("19.99", 1999)]
    [InlineData("-19.99", -1999)]
    [InlineData("0.005", 1)]
    [InlineData("-0.005", -1)]
    [InlineData("0.0049", 0)]
    public void FromUnits_OfAnAmount_RoundsHalvesAwayFromZero(string units, long cents) =>
        Assert.Equal(cents, Money.FromUnits(decimal.Parse(units)).Cents);

    [Fact]
    public void FromUnits_OfMoreThanFits_Throws() => Assert.Throws<OverflowException>(() => Money.FromUnits(1e17m));

    [Fact]
    public void Arithmetic_OfCents_IsExact()
    {
        Assert.Equal(new Money(30), new Money(10) + new Money(20));
        Assert.Equal(new Money(-10), new Money(10) - new Money(20));
        Assert.Equal(new Money(120), new Money(10) * 12);
    }

    [Fact]
    public void Arithmetic_BeyondTheRange_ThrowsInsteadOfTurningNegative()
    {
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
        Assert.Throws<OverflowException>(() => new Money(long.MinValue) - new Money(1));
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) * 12);
    }

    [Fact]
    public void Order_OfAmounts_IsThatOfCents() => Assert.Equal(
        [new Money(-5), Money.Zero, new Money(7)], new[] { new Money(7), new Money(-5), Money.Zero }.Order());

    [Fact]
    public void Text_OfAnAmount_HasTwoDecimals() => Assert.Equal(["0.00", "12.50", "-0.01"], [$"{Money.Zero}", $"{new Money(1250)}", $"{new Money(-1)}"]);
}
