using CustomerSuccess.Core.Offers.Model.Results;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Core.Offers.Model.Results;

public sealed class ResultsTests
{
    private static readonly Money Arr = Money.FromUnits(12_000m);

    [Theory]
    [InlineData(0, 4, "not enough data")]
    [InlineData(30, 40, "above the target")]
    [InlineData(2, 40, "below the target")]
    [InlineData(5, 10, "cannot be told apart from the target")]
    public void Acceptance_AgainstTheTarget_IsSaidByItsInterval(int accepted, int ended, string verdict) => Assert.Equal(verdict, new AcceptanceRate(accepted, ended).Verdict);

    [Fact]
    public void Acceptance_OfTenOffers_HasWilsonsInterval()
    {
        var (low, high) = new AcceptanceRate(4, 10).Interval;

        // Wilson 1927 for 4 of 10 at 95 %.
        Assert.Equal((0.168, 0.687), (Math.Round(low, 3), Math.Round(high, 3)));
    }

    [Fact]
    public void Life_OfWhoStayed_CountsMonthsAndArrOfToday() => Assert.Equal(
        new OfferLife(5, true, Arr, Money.FromUnits(5_000m)), OfferLife.Of(new DateOnly(2026, 1, 31), null, new DateOnly(2026, 7, 30), Money.FromUnits(10_000m), Arr));

    [Fact]
    public void Life_OfWhoLeft_EndsOnThatDayAndKeepsNothing() => Assert.Equal(
        new OfferLife(3, false, Money.Zero, Money.FromUnits(3_000m)),
        OfferLife.Of(new DateOnly(2026, 1, 15), new DateOnly(2026, 4, 20), new DateOnly(2026, 12, 1), Arr, null));

    [Fact]
    public void Total_OfSeveralLives_SumsThem()
    {
        var total = LifeTotal.Of([(new OfferLife(4, true, Arr, Arr), new Money(100)), (new OfferLife(1, false, Money.Zero, new Money(5)), new Money(50))]);

        Assert.Equal(new LifeTotal(2, 1, 2.5, Arr, new Money(Arr.Cents + 5), new Money(150)), total);
    }
}
