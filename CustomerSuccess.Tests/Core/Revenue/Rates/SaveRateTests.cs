using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Rates;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Revenue.Rates;

public sealed class SaveRateTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Rate_OfTheSameDay_IsCorrected()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Get<SaveRate>().RunAsync("eur", new(2026, 1, 1), 1.1m, Viewer.System, None);
        await database.Get<SaveRate>().RunAsync("EUR", new(2026, 1, 1), 1.123456789m, Viewer.System, None);
        await database.Get<SaveRate>().RunAsync("EUR", new(2026, 2, 1), 1.2m, Viewer.System, None);

        Assert.Equal(
            [new DatedRate("EUR", new(2026, 2, 1), 1.2m), new DatedRate("EUR", new(2026, 1, 1), 1.12345679m)],
            (await database.Get<RateQueries>().AllAsync(Viewer.System, None)).Value.Dated);
    }

    [Theory]
    [InlineData("EU", 1, "three letters")]
    [InlineData("E1R", 1, "three letters")]
    [InlineData("EUR", 0, "more than zero")]
    [InlineData("EUR", -1, "more than zero")]
    [InlineData("EUR", 2_000_000, "more than zero")]
    [InlineData("usd", 1.1, "worth 1")]
    public async Task Rate_ThatCannotBe_IsRefused(string currency, double rate, string why)
    {
        await using var database = await TestDatabase.CreateAsync();

        var saved = await database.Get<SaveRate>().RunAsync(currency, new(2026, 1, 1), (decimal)rate, Viewer.System, None);

        Assert.Contains(why, Assert.IsType<Invalid>(saved.Error, exactMatch: false).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-12-31", 1.05)]
    [InlineData("2026-01-01", 1.10)]
    [InlineData("2026-05-31", 1.10)]
    [InlineData("2026-06-01", 1.20)]
    public void Rate_OfADay_IsTheLastBeforeIt(string day, double expected)
    {
        var rates = Rates(new() { ["EUR"] = 1.05m });

        Assert.Equal((decimal)expected, rates.On("EUR", DateOnly.Parse(day)));
        Assert.Equal(Money.FromUnits(100 * (decimal)expected), rates.At(DateOnly.Parse(day)).Convert(Money.FromUnits(100), "EUR"));
        Assert.Equal(1, rates.On("USD", DateOnly.Parse(day)));
        Assert.Null(rates.On("CHF", DateOnly.Parse(day)));
    }

    [Fact]
    public void Rate_BeforeTheFirst_ReachesBackWhereThereIsNoOther() => Assert.Equal(1.10m, Rates([]).On("EUR", new(2020, 1, 1)));

    private static DatedRates Rates(Dictionary<string, decimal> undated) =>
        new("USD", undated, [new("EUR", new(2026, 6, 1), 1.20m), new("EUR", new(2026, 1, 1), 1.10m)]);
}
