using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Offers.Model.Calculating;

public sealed class OfferCalculatorTests
{
    private static readonly OfferPolicy Policy = ShippedPolicy.Policy;

    [Fact]
    public void Worth_OfACustomer_IsTheShareOfMarginTimesProbability()
    {
        var worked = OfferCalculator.Of(OfferCaseOf.Usual, OfferType.Discount, Policy);

        // 48,000 x 75 % x 60 % = 21,600, half of it 10,800; the floor leaves 24,000 - 24,000 x 25 % / 60 % = 14,000 of the six months.
        Assert.Equal([48_000m, 21_600m, 10_800m, 14_000m, 25_000m], worked.Lines.Select(line => line.Amount.Units));
        Assert.Equal("Worth offering", worked.Lines.Single(line => line.Binds).What);
        Assert.Equal((30, 7_200m, 16_800m, 10_000m), (worked.Size, worked.Cost.Units, worked.Price!.Value.Units, worked.FloorPrice!.Value.Units));
        Assert.True(worked.IsPossible);
    }

    [Theory]
    [InlineData(OfferType.Pause, 2, 8_000)]
    [InlineData(OfferType.Downgrade, 22, 10_560)]
    [InlineData(OfferType.DedicatedSupport, 6, 2_900)]
    [InlineData(OfferType.CustomSolution, 10_800, 10_800)]
    [InlineData(OfferType.Discount, 30, 7_200)]
    public void Size_WithoutAWish_IsTheLargestWithinTheLimit(OfferType type, int size, int cost)
    {
        var worked = OfferCalculator.Of(OfferCaseOf.Usual, type, Policy);

        Assert.Equal((size, (decimal)cost), (worked.Size, worked.Cost.Units));
    }

    [Fact]
    public void Pause_OfAnyCustomer_LastsAtMostThreeMonths()
    {
        var worked = OfferCalculator.Of(OfferCaseOf.Usual with { Probability = 1 }, OfferType.Pause, Policy with { Share = 100 });

        Assert.Equal(3, worked.Size);
        Assert.NotEmpty(PolicyFaults.Of(Policy with { Terms = [.. Policy.Terms.Select(terms => terms.Type == OfferType.Pause ? terms with { Most = 4 } : terms)] }));
    }

    [Fact]
    public void Wish_BelowTheMarginFloor_IsRefusedWithTheLimit()
    {
        var policy = Policy with { Floor = 70, Share = 100, Terms = [.. Policy.Terms.Select(terms => terms with { Most = terms.Type == OfferType.Discount ? 100 : terms.Most })] };

        var worked = OfferCalculator.Of(OfferCaseOf.Usual, OfferType.Discount, policy, size: 40);

        Assert.Equal(["It would cost EUR 9,600; the most is EUR 4,000 (room above the margin floor)."], worked.Against);
    }

    [Fact]
    public void Wish_AboveTheTerms_IsRefusedWithTheBounds() => Assert.Equal(
        ["Pause: the size lies between 1 and 3 months."], OfferCalculator.Of(OfferCaseOf.Usual, OfferType.Pause, Policy, size: 4).Against);

    [Fact]
    public void Budget_ThatIsUsedUp_LeavesNothingToOffer() => Assert.Equal(
        ["The most that it may cost is EUR 0 (budget left this quarter); the smallest of this type costs EUR 4,000."],
        OfferCalculator.Of(OfferCaseOf.Usual with { BudgetLeft = Money.FromUnits(-10m) }, OfferType.Pause, Policy).Against);

    [Fact]
    public void Calculation_InColdStart_UsesTheEdgeOfTheSeverityAndSaysSo()
    {
        var worked = OfferCalculator.Of(OfferCaseOf.Usual with { Probability = null }, OfferType.Pause, Policy);

        Assert.Equal(28_800m, worked.Lines[1].Amount.Units);
        Assert.Contains("the lower edge of critical risk: there is no prediction yet", worked.Lines[1].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Calculation_WithoutARate_SaysWhatIsMissing()
    {
        var worked = OfferCalculator.Of(OfferCaseOf.Usual with { ReportedArr = null, ReportingCurrency = "USD" }, OfferType.Pause, Policy);

        Assert.Equal(["There is no rate from EUR to USD, the currency of budget and limits."], worked.Against);
    }

    [Fact]
    public void Calculation_WithoutAnArr_SaysWhatIsMissing() => Assert.Equal(
        ["What the customer pays is not known."], OfferCalculator.Of(OfferCaseOf.Usual with { Arr = null, ReportedArr = null }, OfferType.Pause, Policy).Against);

    [Theory]
    [InlineData(0, OfferApprover.Csm)]
    [InlineData(500, OfferApprover.Csm)]
    [InlineData(501, OfferApprover.Leader)]
    [InlineData(10_000, OfferApprover.Leader)]
    [InlineData(10_001, OfferApprover.Admin)]
    public void Ladder_ByCost_LeadsToWhoDecides(int cost, OfferApprover who) =>
        Assert.Equal(who, ApprovalLadder.Of(Money.FromUnits(cost), Policy with { CsmLimit = Money.FromUnits(500m) }));

    [Fact]
    public void Ladder_AsShipped_LetsNobodyOfferAlone() => Assert.Equal(OfferApprover.Leader, ApprovalLadder.Of(new Money(1), Policy));

    [Fact]
    public void Law_Price_NeverFallsBelowTheMarginFloor() => Law.Holds(OfferCaseOf.Any, any =>
    {
        var worked = OfferCalculator.Of(any.Customer, any.Type, any.Policy);
        Assert.True(worked.Largest is null || worked.Price!.Value.CompareTo(worked.FloorPrice!.Value) >= 0, $"{worked.Price} is below {worked.FloorPrice}");
    }, count: 2_000);

    [Fact]
    public void Law_Cost_NeverExceedsBudgetNorWorth() => Law.Holds(OfferCaseOf.Any, any =>
    {
        var worked = OfferCalculator.Of(any.Customer, any.Type, any.Policy);
        Assert.True(worked.Largest is null || worked.ReportedCost.CompareTo(any.Customer.BudgetLeft) <= 0, $"{worked.ReportedCost} of {any.Customer.BudgetLeft}");
        Assert.True(worked.Largest is null || worked.Cost.CompareTo(worked.Lines[2].Amount) <= 0);
    }, count: 2_000);

    [Fact]
    public void Law_Wish_IsPossibleExactlyUpToTheLargest() => Law.Holds(OfferCaseOf.Any, any =>
    {
        var customer = any.Customer with { DaysToChurn = null, StartedOn = OfferCaseOf.Today.AddYears(-9) };
        var policy = any.Policy with { Terms = [.. any.Policy.Terms.Select(terms => terms with { LeastArr = Money.Zero })] };
        if (OfferCalculator.Of(customer, any.Type, policy).Largest is { } largest)
        {
            Assert.True(OfferCalculator.Of(customer, any.Type, policy, largest).IsPossible);
            Assert.False(OfferCalculator.Of(customer, any.Type, policy, largest + 1).IsPossible);
        }
    });

    [Fact]
    public void Law_Offer_GrowsWithProbability() => Law.Holds(OfferCaseOf.Any, any =>
    {
        var (less, more) = (OfferCalculator.Of(any.Customer, any.Type, any.Policy), OfferCalculator.Of(any.Customer with { Probability = Math.Min(1, any.Customer.Probability!.Value + 0.1) }, any.Type, any.Policy));
        Assert.True((more.Largest ?? 0) >= (less.Largest ?? 0) && more.Cost.CompareTo(less.Cost) >= 0);
    });

    [Fact]
    public void Law_Limit_GrowsWithTheValueOfTheCustomer() => Law.Holds(OfferCaseOf.Any, any =>
    {
        var customer = any.Customer with { ReportedArr = any.Customer.Arr };
        var richer = customer with { Arr = new Money(customer.Arr!.Value.Cents + 12_345), ReportedArr = new Money(customer.Arr!.Value.Cents + 12_345) };
        Assert.True(OfferCalculator.Of(richer, any.Type, any.Policy).Limit!.Value.CompareTo(OfferCalculator.Of(customer, any.Type, any.Policy).Limit!.Value) >= 0);
    }, count: 1_000);

    [Fact]
    public void Law_Expiry_LiesBetweenTheShortestTimeAndTheLeaving() => Law.Holds(OfferCaseOf.Any, any =>
    {
        var (today, left) = (any.Customer.Today, any.Customer.DaysToChurn);
        if (OfferCalculator.Of(any.Customer, any.Type, any.Policy).ExpiresOn is { } expires)
        {
            Assert.InRange(expires, today.AddDays(any.Policy.LeastDays), left is { } days ? today.AddDays(days) : today.AddDays(any.Policy.UsualDays));
        }
        else
        {
            Assert.True(left < any.Policy.LeastDays);
        }
    }, count: 1_000);
}
