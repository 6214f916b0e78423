using CustomerSuccess.Core.Scorecards.Model;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class LearningPlanTests
{
    [Theory]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(21)]
    [InlineData(60)]
    public void Plan_OfAnyMonthEnds_LearnsOnlyFromWhatWasKnownBefore(int months)
    {
        var days = Days(months);
        var plan = LearningPlan.Of(days);
        Assert.NotEmpty(plan.Folds);
        Assert.All(plan.Learn, day => Assert.True(day.AddDays(90) <= plan.Test[0]));
        Assert.All(plan.Folds, fold => Assert.All(fold.Fit, day => Assert.True(day.AddDays(90) <= fold.Choose[0])));
        Assert.All(plan.Folds, fold => Assert.Subset(plan.Learn.ToHashSet(), fold.Choose.ToHashSet()));
        Assert.Equal(days.TakeLast(plan.Test.Count), plan.Test);
        Assert.Equal(plan.Folds.SelectMany(fold => fold.Choose).Count(), plan.Folds.SelectMany(fold => fold.Choose).Distinct().Count());
    }

    [Fact]
    public void Plan_OfTwoYears_HasThreeFolds()
    {
        var plan = LearningPlan.Of(Days(21));
        Assert.Equal((6, 12, 3), (plan.Test.Count, plan.Learn.Count, plan.Folds.Count));
    }

    private static List<DateOnly> Days(int months) => [.. Enumerable.Range(0, months).Select(month => new DateOnly(2022, 1, 1).AddMonths(month + 1).AddDays(-1))];
}
