using CustomerSuccess.Core.Churn.Factors.Model;
using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Churn.Versions.Model;
using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Churn.Training.Model;

/// <summary>Holds a model against days that it has not learned from.</summary>
internal static class ModelTest
{
    /// <summary>By row of the test: the probability of leaving within the usual horizon.</summary>
    /// <param name="history">Reaches behind the days of the test.</param>
    public static double[] Probabilities(ChurnHistory history, TrainingPlan plan, ChurnModel model)
    {
        var rows = RowsOf(history, plan, model.Glass);
        return [.. model.Glass.Logits(rows.Table).Select(model.Glass.Probability)];
    }

    /// <summary>The same rows in the same order, whatever the model looks at.</summary>
    public static HistoryRows RowsOf(ChurnHistory history, TrainingPlan plan, GlassBoxModel glass) =>
        HistoryRows.Of(history, plan.Test.Contains, [.. glass.Features.Select(feature => ChurnFeatures.Find(feature.Key)!)]);

    /// <param name="learned">What the model learned from.</param>
    /// <param name="tested">The rows of the test.</param>
    public static ModelReport Report(
        ChurnHistory history, TrainingPlan plan, int version, HistoryRows learned, HistoryRows tested, IReadOnlyList<double> probabilities)
    {
        var (customers, count) = Customers(tested);
        var baseRate = (double)learned.Leaving / learned.Count;
        return new ModelReport(
            version,
            plan.Learn,
            plan.Test,
            learned.Count,
            learned.Churned,
            tested.Churned,
            tested.Count == 0 ? 0 : (double)tested.Leaving / tested.Count,
            baseRate,
            RocAuc.OfRisks(probabilities, tested.Gone, customers, count),
            PrAuc.Of(probabilities, tested.Gone, customers, count),
            Brier.Of(probabilities, tested.Gone) ?? 0,
            Brier.OfBaseRate(tested.Gone) ?? 0,
            Reliability.Error(probabilities, tested.Gone) ?? 0,
            [.. probabilities.Select((probability, row) => RowOf(history, plan, tested, customers, row, probability))],
            TrainingWords.Notes(history, learned, tested));
    }

    private static TestRow RowOf(ChurnHistory history, TrainingPlan plan, HistoryRows tested, int[] customers, int row, double probability)
    {
        var day = tested.DayOf(history, row);
        var place = plan.Test.Index().First(test => test.Item == day).Index;
        return new TestRow(place, customers[row], Math.Round(probability, 5), tested.Gone[row], tested.Gone[row] ? LeftAfter(history, tested.Groups[row], day) : null);
    }

    private static int? LeftAfter(ChurnHistory history, int customer, DateOnly day) =>
        history.Stays[customer].Leavings.Where(left => left > day).Select(left => (int?)(left.DayNumber - day.DayNumber)).FirstOrDefault();

    /// <summary>Counted from 0.</summary>
    private static (int[] Customers, int Count) Customers(HistoryRows rows)
    {
        var numbers = new Dictionary<int, int>();
        int[] customers = [.. rows.Groups.Select(customer => numbers.TryGetValue(customer, out var number) ? number : numbers[customer] = numbers.Count)];
        return (customers, numbers.Count);
    }
}
