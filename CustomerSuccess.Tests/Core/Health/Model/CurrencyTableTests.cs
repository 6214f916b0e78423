using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class CurrencyTableTests
{
    private static readonly CurrencyTable Table = new("USD", new Dictionary<string, decimal> { ["GBP"] = 1.255m, ["JPY"] = 0.0067m });

    [Theory]
    [InlineData(10_000, "USD", 10_000L)]
    [InlineData(10_000, "GBP", 12_550L)]
    [InlineData(10_001, "GBP", 12_551L)]
    [InlineData(-10_000, "GBP", -12_550L)]
    [InlineData(10_000, "EUR", null)]
    public void Convert_WithARate_ConvertsAndWithoutOneLeavesOut(long cents, string currency, long? expected) =>
        Assert.Equal(expected, Table.Convert(new Money(cents), currency)?.Cents);

    [Fact]
    public void Convert_OfNothing_IsNothing() => Assert.Null(Table.Convert(null, "USD"));
}
