using CustomerSuccess.Core.Churn.Training.Model;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Churn.Training.Model;

public sealed class TrainingPlanTests
{
    [Fact]
    public void Of_TwelveLabelledMonths_TestsOnThreeAndLearnsAHorizonBefore()
    {
        var plan = TrainingPlan.Of(PastDays.Telling(10, 15, seed: 1));
        Assert.Equal([new(2026, 5, 31), new(2026, 6, 30), new(2026, 7, 31)], plan.Test);
        Assert.Equal(new DateOnly(2026, 2, 28), plan.Learn[^1]);
        Assert.All(plan.Learn, day => Assert.True(day.AddDays(90) <= plan.Test[0]));
    }

    [Fact]
    public void Of_FewMonths_TestsOnOne() => Assert.Single(TrainingPlan.Of(PastDays.Telling(10, 6, seed: 1)).Test);

    [Fact]
    public void Of_NoLabelledMonth_HasNothing() => Assert.Empty(TrainingPlan.Of(PastDays.Telling(10, 2, seed: 1)).Test);

    [Fact]
    public void On_ADay_LearnsFromThoseWhoseHorizonIsOverByThen()
    {
        var plan = TrainingPlan.On(PastDays.Telling(10, 12, seed: 1), new DateOnly(2026, 7, 31));
        Assert.Equal([new DateOnly(2026, 7, 31)], plan.Test);
        Assert.Equal(new DateOnly(2026, 4, 30), plan.Learn[^1]);
    }
}
