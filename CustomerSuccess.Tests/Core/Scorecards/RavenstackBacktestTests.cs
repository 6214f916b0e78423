using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Scorecards;

/// <summary>Tables in which leaving is drawn by lot: whoever finds a signal in them has made a mistake.</summary>
public sealed class RavenstackBacktestTests
{
    private static readonly Scorecard ScoresEverybody = ShippedScorecards.Retention with { LeastCoverage = 0.2 };

    [Fact]
    public async Task Backtest_OfLabelsThatAreNoise_SaysThatNothingSeparatesAndProposesNoWeights()
    {
        var folder = SharedData.Folder("ravenstack");
        await using var database = await TestDatabase.CreateAsync();
        await database.ImportAsync(folder);
        await database.Get<RescoreCustomers>().RunAsync(day: null, Viewer.System, progress: null, CancellationToken.None);
        var evaluation = (await database.Get<EvaluateScorecard>().RunAsync(ShippedScorecards.Default, ScoresEverybody, Viewer.System, progress: null, CancellationToken.None)).Value;
        TestContext.Current.SendDiagnosticMessage($"ravenstack: {BacktestWords.Sentence(evaluation.Published)} With a score for everybody: {BacktestWords.Sentence(evaluation.Draft!)}");

        // So little is known of these customers that most get no score, among them nearly all that left.
        Assert.Equal((BacktestVerdict.DoesNotSeparate, null), (evaluation.Published.Verdict, evaluation.Published.Auc));
        Assert.StartsWith("The scorecard does not separate churners: of 66 customers that left, it gave ", BacktestWords.Sentence(evaluation.Published), StringComparison.Ordinal);

        // A draft that scores everybody separates no better than drawing lots.
        Assert.Equal(BacktestVerdict.DoesNotSeparate, evaluation.Draft!.Verdict);
        Assert.True(evaluation.Draft.Auc!.Includes(0.5), $"{evaluation.Draft.Auc}");
        Assert.Equal(66, evaluation.Draft.ChurnedScored);
        Assert.Null(evaluation.Gain);
        await ProposesNothingAsync(database, ShippedScorecards.Retention);
        await ProposesNothingAsync(database, ScoresEverybody);
    }

    private static async Task ProposesNothingAsync(TestDatabase database, Scorecard scorecard)
    {
        var proposal = (await database.Get<ProposeWeights>().RunAsync(scorecard, Viewer.System, progress: null, CancellationToken.None)).Value;
        TestContext.Current.SendDiagnosticMessage($"ravenstack: {proposal.Finding}");
        Assert.False(proposal.HasWeights, proposal.Finding);
        Assert.StartsWith("No weights are proposed: ", proposal.Finding, StringComparison.Ordinal);
    }
}
