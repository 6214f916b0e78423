using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Web.Scorecards;

namespace CustomerSuccess.Tests.Web.Scorecards;

public sealed class StudioWordsTests
{
    [Theory]
    [InlineData(214, 214, "applies to all 214 customers", null)]
    [InlineData(40, 214, "applies to 40 of 214 customers in Enterprise", "Enterprise")]
    [InlineData(0, 0, "there are no customers yet", null)]
    public void Place_OfAScorecard_SaysToWhomItApplies(int own, int all, string said, string? segment) =>
        Assert.Equal($"Never published · {said}", StudioWords.Where(View(own, all, segment)));

    [Fact]
    public void Place_WithoutALine_SaysThatItAppliesToNobody() =>
        Assert.Equal("applies to nobody: it has no line in the priority list", StudioWords.AppliesTo(View(0, 5, null) with { Segments = [] }));

    [Fact]
    public void Effect_OfADraft_IsSaidInOneSentence()
    {
        var effect = new DraftEffect([], 2, Money.FromUnits(30_000));
        Assert.Equal("214 customers are scored anew; 2 with $30k change band.", StudioWords.Effect(View(214, 214, null), effect));
        Assert.Equal(("2 change band", "$30k"), (StudioWords.Summary([], effect), StudioWords.Detail([], effect, year: null, "USD")));
        Assert.Equal("Nobody changes band", StudioWords.Summary([], effect with { Changed = 0 }));
    }

    [Fact]
    public void Faults_OfADraft_AreCountedAndTheFirstIsNamed()
    {
        ScorecardFault[] faults = [new(FaultPlace.Whole, "A scorecard needs a category.")];
        Assert.Equal(("1 thing to mend", "A scorecard needs a category."), (StudioWords.Summary(faults, null), StudioWords.Detail(faults, null, null, "USD")));
    }

    private static ScorecardView View(int own, int all, string? segment) => new("retention", "Retention", [], null, own, all, default, [segment], "USD");
}
