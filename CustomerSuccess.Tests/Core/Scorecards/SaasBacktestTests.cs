using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Scorecards;

/// <summary>A simulated product with a signal between satisfaction and leaving: there is churn enough to say something.</summary>
public sealed class SaasBacktestTests
{
    [Fact]
    public async Task Replay_OfTwoYearsOfAccounts_GivesAnAreaWithItsInterval()
    {
        await using var database = await TestDatabase.CreateAsync();
        var report = await database.ImportAsync(SharedData.Folder("saas"));
        await database.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, HistoryDays.MonthEnds, progress: null, CancellationToken.None);

        var frames = (await database.Get<ReplayScorecard>().RunAsync(ShippedScorecards.Default, Viewer.System, progress: null, CancellationToken.None)).Value;
        var draft = WithoutWeightOf("contract-value");
        var replay = frames.Compare(ShippedScorecards.Retention, draft);
        var backtest = replay.BacktestPublished;
        TestContext.Current.SendDiagnosticMessage($"saas: {BacktestWords.Sentence(backtest)} {backtest}");
        Assert.Equal(12, frames.History.MonthEnds.Count);
        Assert.True(backtest.Churned >= Backtest.LeastChurned, $"{backtest.Churned}");
        Assert.True(backtest.Auc is { } auc && 0 < auc.Low && auc.Low < auc.Value && auc.Value < auc.High && auc.High < 1, $"{backtest.Auc}");
        Assert.NotNull(replay.Gain);
        Assert.NotEmpty(replay.Movers);
        Assert.Equal(replay.Customers, replay.Distribution.Sum(band => band.Draft));

        var proposal = (await database.Get<ProposeWeights>().RunAsync(ShippedScorecards.Retention, Viewer.System, progress: null, CancellationToken.None)).Value;
        TestContext.Current.SendDiagnosticMessage($"saas: {proposal.Finding} {string.Join("; ", proposal.Weights)}");
        Assert.Equal(proposal.HasWeights, proposal.Gain is { Low: > 0 });
    }

    private static Scorecard WithoutWeightOf(string key) => WeightShares.With(
        ShippedScorecards.Retention,
        [.. ShippedScorecards.Retention.Measures.Zip(WeightShares.Of(ShippedScorecards.Retention), (measure, share) => measure.Key == key ? 0 : share)]);
}
