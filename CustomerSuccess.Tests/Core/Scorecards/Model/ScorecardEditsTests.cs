using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class ScorecardEditsTests
{
    private static readonly Scorecard Retention = ShippedScorecards.Retention;
    private static readonly HashSet<ScorecardNode> Unlocked = [];

    [Fact]
    public void Weight_OfAMeasure_IsItsPartOfTheCategory() =>
        Assert.Equal([10, 7.5, 7.5], Retention.Categories[0].Measures.Select(measure => ScorecardEdits.WeightOf(Retention.Categories[0], measure)));

    [Fact]
    public void Move_OfACategory_KeepsTheSumOfAll()
    {
        var moved = ScorecardEdits.Move(Retention, new("product-usage"), 40, new HashSet<ScorecardNode> { new("support") });
        Assert.Equal((40, 15), (moved.Categories[0].Weight, moved.Categories[2].Weight));
        Assert.Equal(100, moved.Categories.Sum(category => category.Weight), 1e-9);
    }

    [Fact]
    public void Move_OfAMeasure_KeepsTheWeightOfItsCategory()
    {
        var moved = ScorecardEdits.Move(Retention, new("product-usage", "login-recency"), 15, Unlocked);
        Assert.Equal([15, 5, 5], moved.Categories[0].Measures.Select(measure => Math.Round(ScorecardEdits.WeightOf(moved.Categories[0], measure), 9)));
        Assert.Equal(25, moved.Categories[0].Weight);
        Assert.Equal(25, ScorecardEdits.Most(Retention, new("product-usage", "login-recency"), Unlocked), 1e-9);
        Assert.Equal(17.5, ScorecardEdits.Most(Retention, new("product-usage", "login-recency"), new HashSet<ScorecardNode> { new("product-usage", "usage-depth") }), 1e-9);
    }

    [Fact]
    public void EvenOut_OfAll_MakesEqualsOfCategoriesAndOfMeasures()
    {
        var even = ScorecardEdits.EvenOut(Retention, Unlocked);
        Assert.All(even.Categories, category => Assert.Equal(20, category.Weight, 1e-9));
        Assert.All(even.Categories, category => Assert.Single(category.Measures.Select(measure => Math.Round(measure.Weight, 9)).Distinct()));
    }

    [Fact]
    public void Add_OfAMeasureTwice_GivesItAnotherKey()
    {
        var nps = MeasureCatalogue.DefaultOf(Input.NpsAnswer, Retention.Measures);
        var twice = ScorecardEdits.AddMeasure(ScorecardEdits.AddMeasure(Retention, "support", nps), "support", nps);
        Assert.Equal(["nps-answer", "nps-answer-2"], twice.Categories[2].Measures.Skip(3).Select(measure => measure.Key));
        Assert.Empty(ScorecardRules.Faults(twice));
    }

    [Fact]
    public void Add_OfACategory_IsAFaultUntilItHasAMeasure()
    {
        var added = ScorecardEdits.AddCategory(Retention, "Support");
        Assert.Equal(("support-2", 20), (added.Categories[5].Key, added.Categories[5].Weight));
        Assert.Equal(new FaultPlace("support-2"), Assert.Single(ScorecardRules.Faults(added)).Place);
        Assert.Equal(Retention, ScorecardEdits.Remove(added, new("support-2")) with { Categories = Retention.Categories });
    }

    [Fact]
    public void Remove_OfAMeasure_LeavesTheOthers() => Assert.Equal(
        ["feature-adoption", "usage-depth"],
        ScorecardEdits.Remove(Retention, new("product-usage", "login-recency")).Categories[0].Measures.Select(measure => measure.Key));
}
