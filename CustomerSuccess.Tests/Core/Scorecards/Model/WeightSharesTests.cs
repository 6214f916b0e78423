using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class WeightSharesTests
{
    private static readonly Gen<(Scorecard Card, double[] Shares, bool[] Accepted)> Cases =
        from card in AnyScorecard.Gen
        let count = card.Measures.Count()
        from shares in Gen.CollectToArray(Enumerable.Range(0, count).Select(_ => Gen.Choose(0, 20).Select(share => (double)share)))
        from accepted in Gen.CollectToArray(Enumerable.Range(0, count).Select(_ => Gen.Elements(true, false)))
        where shares.Sum() > 0
        select (card, shares, accepted);

    [Fact]
    public void Shares_OfTheRetentionScorecard_AreThoseOfTheDocuments() => Assert.Equal(
        [10, 7.5, 7.5, 8, 6, 6, 4.5, 6, 4.5, 10, 5, 5, 6, 6, 8], WeightShares.Of(ShippedScorecards.Retention).Select(share => Math.Round(share * 100, 9)));

    [Fact]
    public void Scorecard_WithItsOwnShares_KeepsItsWeights() => Law.Holds(AnyScorecard.Gen, card =>
    {
        var same = WeightShares.With(card, WeightShares.Of(card));
        Assert.All(card.Categories.Zip(same.Categories), pair => Assert.Equal(pair.First.Weight, pair.Second.Weight, 9));
        Assert.All(card.Measures.Zip(same.Measures), pair => Assert.Equal(pair.First.Weight, pair.Second.Weight, 9));
    });

    [Fact]
    public void Scorecard_WithOtherShares_HasThemAndNoFault() => Law.Holds(Cases, x =>
    {
        var changed = WeightShares.With(x.Card, x.Shares);
        Assert.Null(ScorecardRules.FirstFault(changed));
        Assert.All(WeightShares.Of(changed).Zip(x.Shares), pair => Assert.Equal(pair.Second / x.Shares.Sum(), pair.First, 9));
        Assert.Equal(x.Card.Categories.Sum(category => category.Weight), changed.Categories.Sum(category => category.Weight), 6);
    });

    [Fact]
    public void Acceptance_OfSomeMeasures_GivesThemTheirShareAndTheOthersTheRest() => Law.Holds(Cases, x =>
    {
        var (proposal, accepted) = (Proposal(x.Card, x.Shares), Accepted(x.Card, x.Accepted));
        var (before, after) = (WeightShares.Of(x.Card), WeightShares.Of(WeightShares.Accept(x.Card, proposal, accepted)));
        var others = Enumerable.Range(0, before.Length).Where(i => !x.Accepted[i]).ToList();
        if (accepted.Count == 0 || others.Sum(i => before[i]) > 0)
        {
            Assert.All(proposal.Weights.Index().Where(weight => x.Accepted[weight.Index]), weight => Assert.Equal(weight.Item.Proposed / 1000.0, after[weight.Index], 9));
            Assert.All(others, i => Assert.Equal(before[i] * others.Sum(other => after[other]), after[i] * others.Sum(other => before[other]), 9));
        }
    });

    [Fact]
    public void Acceptance_OfEverything_IsWhatWasTested() => Law.Holds(Cases, x =>
    {
        var proposal = Proposal(x.Card, x.Shares);
        var tested = WeightShares.With(x.Card, [.. proposal.Weights.Select(weight => (double)weight.Proposed)]);
        var all = WeightShares.Accept(x.Card, proposal, x.Card.Measures.Select(measure => measure.Key).ToHashSet());
        Assert.All(WeightShares.Of(tested).Zip(WeightShares.Of(all)), pair => Assert.Equal(pair.First, pair.Second, 9));
    });

    [Fact]
    public void Acceptance_OfNothing_ChangesNothing() => Law.Holds(Cases, x => Assert.Same(x.Card, WeightShares.Accept(x.Card, Proposal(x.Card, x.Shares), new HashSet<string>())));

    private static WeightProposal Proposal(Scorecard card, double[] shares)
    {
        var (now, proposed) = (WeightShares.Thousandths(WeightShares.Of(card)), WeightShares.Thousandths(shares));
        return new WeightProposal(
            null, null, null, "", [.. card.Measures.Select((measure, i) => new ProposedWeight("", measure.Key, measure.Name, now[i], proposed[i], ""))], null, null);
    }

    private static HashSet<string> Accepted(Scorecard card, bool[] accepted) => [.. card.Measures.Where((_, i) => accepted[i]).Select(measure => measure.Key)];
}
