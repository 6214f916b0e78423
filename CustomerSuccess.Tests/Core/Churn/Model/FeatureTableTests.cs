using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Tests.Core.Churn.Model;

public sealed class FeatureTableTests
{
    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Number_ThatIsInfinite_IsRefusedByNameAndRow(double value) =>
        Assert.StartsWith("x is ", Assert.Throws<ArgumentException>(() => new FeatureTable([Feature.Number("x")], [[1, value]])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(2)]
    [InlineData(-1)]
    [InlineData(0.5)]
    public void Category_WithoutSuchALevel_IsRefused(double value) =>
        Assert.Throws<ArgumentException>(() => new FeatureTable([Feature.Category("plan", "a", "b")], [[value]]));

    [Fact]
    public void Columns_ThatDoNotFit_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new FeatureTable([Feature.Number("x"), Feature.Number("y")], [[1, 2], [1]]));
        Assert.Throws<ArgumentException>(() => new FeatureTable([Feature.Number("x"), Feature.Number("x")], [[1], [1]]));
        Assert.Throws<ArgumentException>(() => new FeatureTable([Feature.Number("x")], []));
        Assert.Throws<ArgumentException>(() => new FeatureTable([Feature.Category("c", Enumerable.Range(0, 251).Select(level => $"{level}"))], [[0]]));
    }

    [Fact]
    public void Model_OfATableWithOtherLevelsOrColumns_FindsItsOwnByName()
    {
        var drawn = DrawnTable.Of(400, 21);
        var model = drawn.Fit(new GlassBoxOptions { Bags = 4, Rounds = 40, Pairs = 0 });
        FeatureTable Row(string[] levels, double level) => new(
            [Feature.Category("plan", levels), Feature.Number("extra"), Feature.Number("noise"), Feature.Number("rising"), Feature.Number("gap")], [[level], [1], [0.5], [5], [2]]);
        Assert.Equal(model.Logits(Row(["free", "basic", "pro"], 0)), model.Logits(Row(["pro", "free"], 1)));
        var plan = model.Shapes.Single(shape => shape.Feature.Key == "plan");
        Assert.Equal(model.Logits(Row(["free"], 0))[0] - plan.Scores[1], model.Logits(Row(["never seen"], 0))[0], 12);
        Assert.Contains("gap", Assert.Throws<ArgumentException>(() => model.Logits(new FeatureTable([Feature.Number("rising")], [[1]]))).Message, StringComparison.Ordinal);
    }
}
