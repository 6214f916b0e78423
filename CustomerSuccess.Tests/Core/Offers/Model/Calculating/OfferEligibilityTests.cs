using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Offers.Model.Calculating;

public sealed class OfferEligibilityTests
{
    private static readonly DateOnly Today = OfferCaseOf.Today;

    [Fact]
    public void Customer_AtRiskForLongEnough_HasNothingAgainstIt() => Assert.Empty(Against(OfferCaseOf.Usual));

    [Fact]
    public void Tenure_TooShort_IsSaid() => Assert.Equal(["Customer for 89 days; pause needs 90."], Against(OfferCaseOf.Usual with { StartedOn = Today.AddDays(-89) }));

    [Fact]
    public void Tenure_JustLongEnough_IsTaken() => Assert.Empty(Against(OfferCaseOf.Usual with { StartedOn = Today.AddDays(-90) }));

    [Fact]
    public void Risk_TooLow_IsSaid() => Assert.Equal(["The risk is medium; pause needs high."], Against(OfferCaseOf.Usual with { Severity = ChurnSeverity.Medium }));

    [Fact]
    public void Arr_TooLow_IsSaid() => Assert.Equal(
        ["ARR is EUR 19,999; custom solution needs EUR 20,000."],
        Against(OfferCaseOf.Usual with { Arr = Money.FromUnits(19_999m), ReportedArr = Money.FromUnits(19_999m) }, OfferType.CustomSolution));

    [Fact]
    public void Customer_ThatLeft_GetsNoOffer() => Assert.Equal(["The customer left on 3 May 2026."], Against(OfferCaseOf.Usual with { LeftOn = new DateOnly(2026, 5, 3) }));

    [Fact]
    public void Offer_WhileAnotherIsOpen_IsRefused() => Assert.Equal(["Another offer to this customer is open."], Against(OfferCaseOf.Usual with { HasOpenOffer = true }));

    [Fact]
    public void Offer_WithinTheCooldown_SaysFromWhenOn() => Assert.Equal(
        ["The last offer ended on 25 May 2026; the next one may follow from 21 Nov 2026 on."], Against(OfferCaseOf.Usual with { LastEndedOn = Today.AddDays(-179) }));

    [Fact]
    public void Offer_AfterTheCooldown_IsPossible() => Assert.Empty(Against(OfferCaseOf.Usual with { LastEndedOn = Today.AddDays(-180) }));

    [Fact]
    public void Type_SwitchedOff_IsSaid() => Assert.Equal(
        ["Pause: offers of this type are switched off."],
        OfferEligibility.Against(OfferCaseOf.Usual, ShippedPolicy.Policy[OfferType.Pause] with { IsOn = false }, ShippedPolicy.Policy));

    [Fact]
    public void Leaving_BeforeAnAnswerIsPossible_AsksForACall() => Assert.Equal(
        ["The customer is expected to leave before 3 days to answer have passed: call instead."], Against(OfferCaseOf.Usual with { DaysToChurn = 2 }));

    [Theory]
    [InlineData(3, 3)]
    [InlineData(7, 3)]
    [InlineData(8, 4)]
    [InlineData(20, 10)]
    [InlineData(28, 14)]
    [InlineData(180, 14)]
    [InlineData(null, 14)]
    public void Expiry_ByTimeToChurn_IsHalfOfItWithinTheBounds(int? daysToChurn, int days) =>
        Assert.Equal(Today.AddDays(days), OfferExpiry.Of(Today, daysToChurn, ShippedPolicy.Policy));

    [Theory]
    [InlineData(ChurnSeverity.Standard, Band.Critical, ChurnSeverity.Critical)]
    [InlineData(ChurnSeverity.High, Band.AtRisk, ChurnSeverity.High)]
    [InlineData(ChurnSeverity.Medium, Band.HighRisk, ChurnSeverity.High)]
    [InlineData(ChurnSeverity.Standard, null, ChurnSeverity.Standard)]
    public void Severity_OfPredictionAndBand_IsTheWorst(ChurnSeverity predicted, Band? band, ChurnSeverity worst) => Assert.Equal(worst, OfferRisk.Severity(predicted, band));

    private static IEnumerable<string> Against(OfferCase customer, OfferType type = OfferType.Pause) =>
        OfferEligibility.Against(customer, ShippedPolicy.Policy[type], ShippedPolicy.Policy);
}
