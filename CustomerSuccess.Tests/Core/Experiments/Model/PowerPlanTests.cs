using CustomerSuccess.Core.Experiments.Model;

namespace CustomerSuccess.Tests.Core.Experiments.Model;

public sealed class PowerPlanTests
{
    /// <summary>The single look is the textbook's: (1.96 + 0.84)^2 (p1 q1 / n1 + p0 q0 / n0) = d^2.</summary>
    [Theory]
    [InlineData(0.70, 0.10, 0.50, 581)]
    [InlineData(0.80, 0.10, 0.10, 1335)]
    [InlineData(0.80, 0.10, 0.20, 717)]
    public void Customers_ForOneLook_AreThoseOfTheTextbook(double stays, double difference, double holdout, int customers) =>
        Assert.Equal(customers, PowerPlan.Of(stays, difference, holdout).Value.LookedAtOnce);

    [Fact]
    public void Customers_ForLookingDaily_AreAboutTwiceAsMany()
    {
        var plan = PowerPlan.Of(0.8, 0.1, 0.1).Value;

        Assert.InRange(plan.Customers, 1.8 * plan.LookedAtOnce, 2.1 * plan.LookedAtOnce);
        Assert.True(PowerPlan.Of(0.8, 0.05, 0.1).Value.Customers > 3.5 * plan.Customers);
        Assert.True(PowerPlan.Of(0.8, 0.1, 0.2).Value.Customers < plan.Customers);
    }

    [Fact]
    public void Holdout_OfAnyPlan_HasEnoughCustomers() => Assert.True(PowerPlan.Of(0.05, 0.9, 0.1).Value.Customers >= 10 * Arm.Enough);

    [Theory]
    [InlineData(0.95, 0.1, 0.1)]
    [InlineData(0, 0.1, 0.1)]
    [InlineData(0.5, 0, 0.1)]
    [InlineData(double.NaN, 0.1, 0.1)]
    [InlineData(0.5, -0.1, 0.1)]
    public void Plan_ForWhatCannotBe_IsRefused(double stays, double difference, double holdout) =>
        Assert.Equal(PowerPlan.Impossible, PowerPlan.Of(stays, difference, holdout).Error);

    [Theory]
    [InlineData(0)]
    [InlineData(0.51)]
    [InlineData(double.NaN)]
    public void Plan_WithoutAGroupToCompareWith_IsRefused(double holdout) => Assert.Equal(PowerPlan.NoHoldout, PowerPlan.Of(0.8, 0.1, holdout).Error);

    [Theory]
    [InlineData(100, 0, 10, 23)]
    [InlineData(100, 200, 0, 7)]
    [InlineData(100, 50, 10, 18)]
    [InlineData(0, 0, 0, 0)]
    public void Weeks_UntilMoreAreCounted_CountWhoIsUnderway(int more, int underway, double perWeek, int weeks) =>
        Assert.Equal(weeks, new EntryRate(underway, perWeek, 90).WeeksUntil(more));

    [Fact]
    public void Weeks_WhenNobodyEnters_AreUnknown() => Assert.Null(new EntryRate(10, 0, 90).WeeksUntil(11));
}
