using CustomerSuccess.Core.Churn.History.Model;

namespace CustomerSuccess.Tests.Core.Churn.History.Model;

public sealed class LapseRuleTests
{
    [Fact]
    public void Find_WhereEveryLeavingLies90DaysBehindTheLastUse_Is90() => Assert.Equal(90, LapseRule.Find([.. Enumerable.Repeat(90, 20)]));

    [Fact]
    public void Find_WithOneExceptionInTwenty_StillHolds() => Assert.Equal(90, LapseRule.Find([.. Enumerable.Repeat(90, 19), 4]));

    [Fact]
    public void Find_WhereLeavingsDiffer_IsNothing() => Assert.Null(LapseRule.Find([.. Enumerable.Range(1, 40)]));

    [Fact]
    public void Find_WhereUseEndsWithTheContract_IsNothing() => Assert.Null(LapseRule.Find([.. Enumerable.Repeat(1, 100)]));

    [Fact]
    public void Find_OfFewLeavings_IsNothing() => Assert.Null(LapseRule.Find([.. Enumerable.Repeat(90, 19)]));
}
