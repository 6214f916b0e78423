using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Scorecards;

/// <summary>Tables in which leaving is drawn by lot: whoever finds a signal in them has made a mistake.</summary>
public sealed class RavenstackBacktestTests
{
    [Fact]
    public async Task Backtest_OfLabelsThatAreNoise_SaysThatNothingSeparatesAndProposesNoWeights()
    {
        var folder = SharedData.Folder("ravenstack");
        await using var database = await TestDatabase.CreateAsync();
        await database.ImportAsync(folder);
        await database.Get<RescoreCustomers>().RunAsync(day: null, Viewer.System, progress: null, CancellationToken.None);
        var evaluation = (await database.Get<EvaluateScorecard>().RunAsync(ShippedScorecards.Default, null, Viewer.System, progress: null, CancellationToken.None)).Value;
        TestContext.Current.SendDiagnosticMessage($"ravenstack: {BacktestWords.Sentence(evaluation.Published)} {evaluation.Published}");
        Assert.Equal(BacktestVerdict.DoesNotSeparate, evaluation.Published.Verdict);
        Assert.StartsWith("The scorecard does not separate churners: ", BacktestWords.Sentence(evaluation.Published), StringComparison.Ordinal);

        var proposal = (await database.Get<ProposeWeights>().RunAsync(ShippedScorecards.Retention, Viewer.System, progress: null, CancellationToken.None)).Value;
        TestContext.Current.SendDiagnosticMessage($"ravenstack: {proposal.Finding}");
        Assert.False(proposal.HasWeights, proposal.Finding);
        Assert.StartsWith("No weights are proposed: ", proposal.Finding, StringComparison.Ordinal);
    }
}
