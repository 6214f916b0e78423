using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Core.Offers.Model.Calculating;

public sealed class ContractEffectTests
{
    private static readonly Money Mrr = Money.FromUnits(4_000m);

    [Fact]
    public void Pause_OfTwoMonths_CostsNothingUntilItEnds() => Assert.Equal(new ContractEffect(Money.Zero, null, 2), ContractEffect.Of(OfferType.Pause, 2, 0, Mrr, null));

    [Fact]
    public void Downgrade_By30Percent_LastsWithoutEnd() => Assert.Equal(new ContractEffect(Money.FromUnits(2_800m), null, null), ContractEffect.Of(OfferType.Downgrade, 30, 3, Mrr, null));

    [Fact]
    public void Discount_OnTopOfOne_IsTakenOffWhatIsLeft() =>
        Assert.Equal(new ContractEffect(Money.FromUnits(3_200m), 28, 6), ContractEffect.Of(OfferType.Discount, 20, 6, Mrr, 10));

    [Theory]
    [InlineData(OfferType.DedicatedSupport)]
    [InlineData(OfferType.CustomSolution)]
    public void Offer_WithoutAPrice_LeavesTheContract(OfferType type) => Assert.Null(ContractEffect.Of(type, 3, 0, Mrr, null));
}
