using CustomerSuccess.Core.Churn.Training;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Churn.Training;

/// <summary>A real shop, where leaving is no order for 90 days.</summary>
public sealed class RetailChurnTests
{
    [Fact]
    public async Task EvaluateHistory_OnTheDayThatHas90DaysBehindIt_BeatsLogisticRegressionAndTheBaseRate()
    {
        await using var database = await TestDatabase.CreateAsync();
        var report = await database.ImportAsync(SharedData.Folder("retail"));
        await database.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, _ => [], progress: null, CancellationToken.None);
        var evaluation = (await database.Get<EvaluateHistory>().RunAsync(new(2011, 9, 10), 42, Viewer.System, progress: null, CancellationToken.None)).Value;
        var (ours, logistic) = (evaluation.Models[0], evaluation.Models[1]);
        TestContext.Current.SendDiagnosticMessage($"retail: {ours} {logistic}");
        Assert.Equal((1896, 588), (evaluation.TestRows, evaluation.TestPositives));
        Assert.Contains(evaluation.Report!.Sentences, sentence => sentence.Contains("90 days behind the last use", StringComparison.Ordinal));
        Assert.True(ours.RocAuc > 0.75 && ours.RocAuc > logistic.RocAuc, $"{ours} {logistic}");
        Assert.True(ours.Brier < 0.183 && ours.Brier < logistic.Brier, $"{ours} {logistic}");
        Assert.All(evaluation.Report.LearnDays, day => Assert.True(day.AddDays(90) <= new DateOnly(2011, 9, 10)));
    }
}
