using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class LearnedWeightsTests
{
    [Fact]
    public void Proposal_WhereOneMeasureTells_MovesWeightToItAndSaysWhatIsGained()
    {
        var proposal = Propose(SimulatedChurn.Of(1, strength: 6));
        Assert.True(proposal.HasWeights, proposal.Finding);
        Assert.True(proposal.Gain!.Low > 0);
        Assert.StartsWith("The learned weights tell better who leaves: on the month ends from ", proposal.Finding, StringComparison.Ordinal);
        Assert.Equal(["telling", "noise", "echo", "silent"], proposal.Weights.Select(weight => weight.MeasureKey));
        Assert.Equal(["Use", "Use", "Rest", "Rest"], proposal.Weights.Select(weight => weight.Category));
        var (telling, noise, silent) = (proposal.Weights[0], proposal.Weights[1], proposal.Weights[3]);
        Assert.True(telling.Proposed > telling.Now && noise.Proposed < noise.Now);
        Assert.Equal(silent.Now, silent.Proposed);
        Assert.Equal((1000, 1000), (proposal.Weights.Sum(weight => weight.Now), proposal.Weights.Sum(weight => weight.Proposed)));
        Assert.Contains("points", telling.Why, StringComparison.Ordinal);
        Assert.Contains("too few to learn from", silent.Why, StringComparison.Ordinal);
        Assert.True(proposal.AucProposed!.Value - proposal.AucNow!.Value is var gain && Math.Abs(gain - proposal.Gain.Value) < 1e-9);
    }

    [Fact]
    public void Proposal_OnceAccepted_IsNotFollowedByAnotherThatGainsNothing()
    {
        var history = SimulatedChurn.Of(1, strength: 6);
        var first = Propose(history);
        var accepted = WeightShares.Accept(SimulatedChurn.Card, first, first.Weights.Select(weight => weight.MeasureKey).ToHashSet());
        var again = LearnedWeights.Propose(history, accepted, CancellationToken.None);
        Assert.False(again.HasWeights, again.Finding);
        Assert.StartsWith("No weights are proposed: ", again.Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Proposal_OnTheMonthsOfItsTest_IsNotMadeFromThem()
    {
        var history = SimulatedChurn.Of(1, strength: 6);
        var proposal = Propose(history);
        var labelled = history.MonthEnds.Where(frame => history.IsObserved(frame.Day)).Select(frame => frame.Day).ToList();
        var plan = LearningPlan.Of(labelled);
        Assert.Equal((plan.Test[0], plan.Test[^1]), (proposal.TestFrom, proposal.TestThrough));

        // Whatever happens in the months of the test, the same weights are tested.
        var other = Propose(SimulatedChurn.Of(1, strength: 6, scrambleFrom: plan.Test[0]));
        Assert.False(other.HasWeights);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Proposal_WhereNothingTells_IsNotMade(int seed)
    {
        var proposal = Propose(SimulatedChurn.Of(seed, strength: 0));
        Assert.False(proposal.HasWeights, proposal.Finding);
        Assert.StartsWith("No weights are proposed: ", proposal.Finding, StringComparison.Ordinal);
        Assert.True(proposal.Gain is null || proposal.Gain.Low <= 0);
    }

    [Fact]
    public void Proposal_WithLittleChurn_IsNotMade()
    {
        var proposal = Propose(SimulatedChurn.Of(1, strength: 6, customers: 40));
        Assert.Contains("not enough churn to tell", proposal.Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Proposal_OverFewMonths_IsNotMade()
    {
        var proposal = Propose(SimulatedChurn.Of(1, strength: 6, months: 10));
        Assert.Contains("There are 7.", proposal.Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Proposal_WithOneMeasureThatHasData_IsNotMade()
    {
        var category = SimulatedChurn.Card.Categories[0];
        var alone = SimulatedChurn.Card with { Categories = [category with { Measures = [category.Measures[0], SimulatedChurn.Card.Categories[1].Measures[1]] }] };
        Assert.Contains("1 of the measures had data", LearnedWeights.Propose(SimulatedChurn.Of(1, strength: 6), alone, CancellationToken.None).Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_ThatAreMissingOrStale_AreFilledWithTheOwnScore()
    {
        var card = new Scorecard("x", "X", "",
        [
            new Category("a", "A", 1,
            [
                Straight("fresh", Input.FeatureAdoption) with { Weight = 0 },
                Straight("missing", Input.TeamAdoption),
                Straight("stale", Input.ActiveDayRate) with { ShelfLife = new ShelfLife(Input.NpsAge, 100) },
                Straight("known", Input.EmailOpenRate30),
            ]),
        ], []);
        var day = new DateOnly(2026, 1, 31);
        var frame = new ReplayFrame(
            SnapshotBatch.Of(day, [1], new Dictionary<Input, double[]>
            {
                [Input.FeatureAdoption] = [0.9],
                [Input.ActiveDayRate] = [0.8],
                [Input.NpsAge] = [175],
                [Input.EmailOpenRate30] = [0.3],
            }),
            [0],
            [null]);
        var history = new ReplayHistory([new ReplayCustomer(1, "C1", "C1")], [frame], frame with { Batch = SnapshotBatch.Of(day.AddDays(90), [1], new Dictionary<Input, double[]>()) }, [[]], "EUR");
        var scores = ReplayScores.Of(card, history);
        var points = MeasurePoints.Of(history, LabelledRows.Of(history), scores, card);

        // A quarter of the weight of the stale one is left: (0.25 x 80 + 30) / 1.25 = 40.
        Assert.Equal(4000, scores.At(0)[0]);
        Assert.Equal([90.0, 40, (0.25 * 80) + (0.75 * 40), 30], points.Points.Select(x => Math.Round(x, 9)));
        Assert.Equal([90.0, double.NaN, 80, 30], points.Raw.Select(x => Math.Round(x, 9)));
    }

    private static Measure Straight(string key, Input input) => new(key, key, input, 1, [new TenureCurve(0, Curve.Linear((0, 0), (1, 100)))]);

    private static WeightProposal Propose(ReplayHistory history) => LearnedWeights.Propose(history, SimulatedChurn.Card, CancellationToken.None);
}
