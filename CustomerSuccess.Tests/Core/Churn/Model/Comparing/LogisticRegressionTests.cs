using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Churn.Model.Comparing;

namespace CustomerSuccess.Tests.Core.Churn.Model.Comparing;

public sealed class LogisticRegressionTests
{
    [Fact]
    public void Logits_OfTwoGroups_AreNearlyTheirLogOdds()
    {
        // 1,000 rows each: 100 and 400 leave. The penalty draws them together a little.
        double[] column = [.. Enumerable.Range(0, 2_000).Select(row => row < 1_000 ? 0.0 : 1.0)];
        var table = new FeatureTable([Feature.Category("plan", "a", "b")], [column]);
        var logits = LogisticRegression.Fit(table, [.. Enumerable.Range(0, 2_000).Select(row => row < 100 || row is >= 1_000 and < 1_400)], default).Logits(table);
        Assert.Equal(Math.Log(100.0 / 900), logits[0], 0.01);
        Assert.Equal(Math.Log(400.0 / 600), logits[1_999], 0.01);
    }

    [Fact]
    public void Logits_OfAStraightLaw_FollowIt()
    {
        var drawn = DrawnTable.Of(4_000, 31);
        var logits = LogisticRegression.Fit(drawn.Table, drawn.Labels, default).Logits(new FeatureTable(
            drawn.Table.Features, [[1, 9, 5, 5], [2, 2, 2, double.NaN], [0.5, 0.5, 0.5, 0.5], [1, 1, 1, 1]]));
        Assert.Equal(4, logits[1] - logits[0], 0.5);
        Assert.Equal(1, logits[3] - logits[2], 0.35);
    }

    [Fact]
    public void Fit_OfColumnsThatSayNothing_GivesTheBaseRate()
    {
        var table = new FeatureTable([Feature.Number("same"), Feature.Number("missing")], [[.. Enumerable.Repeat(1.0, 40)], [.. Enumerable.Repeat(double.NaN, 40)]]);
        Assert.All(LogisticRegression.Fit(table, [.. Enumerable.Range(0, 40).Select(row => row < 10)], default).Logits(table), logit => Assert.Equal(Math.Log(10.0 / 30), logit, 6));
    }
}
