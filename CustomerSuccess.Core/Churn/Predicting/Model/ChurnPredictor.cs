using CustomerSuccess.Core.Churn.Factors.Model;
using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Churn.Training.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>Predicts for all customers of a frame: by the model, or by the rules of cold start where there is none.</summary>
internal static class ChurnPredictor
{
    /// <param name="arr">By row, in the reporting currency.</param>
    public static IReadOnlyList<PredictedCustomer> Predict(ChurnModel? model, ChurnFrame frame, IReadOnlyList<Money?> arr) =>
        model is null ? ByRules(frame, arr) : ByModel(model, frame, arr);

    /// <summary>The values that the model looks at.</summary>
    public static FeatureTable TableOf(ChurnModel model, ChurnFrame frame)
    {
        var features = model.Glass.Features.Select(feature => ChurnFeatures.Find(feature.Key)!).ToList();
        return new FeatureTable([.. features.Select(feature => feature.Definition)], [.. features.Select(feature => feature.Column(frame))]);
    }

    private static List<PredictedCustomer> ByRules(ChurnFrame frame, IReadOnlyList<Money?> arr)
    {
        var predicted = new List<PredictedCustomer>(frame.Count);
        for (var row = 0; row < frame.Count; row++)
        {
            var snapshot = frame.Batch[row];
            var factors = ColdStart.Factors(snapshot);
            predicted.Add(new PredictedCustomer(
                snapshot.CustomerId, null, ColdStart.Level(snapshot), ColdStart.Severity(snapshot), ColdStart.SortKey(snapshot), factors.FirstOrDefault()?.Sentence, arr[row], []));
        }

        return predicted;
    }

    private static List<PredictedCustomer> ByModel(ChurnModel model, ChurnFrame frame, IReadOnlyList<Money?> arr)
    {
        var table = TableOf(model, frame);
        var (forecasts, parts) = (model.Forecast(table), model.Glass.AllContributions(table));
        var predicted = new List<PredictedCustomer>(frame.Count);
        for (var row = 0; row < frame.Count; row++)
        {
            var terms = Strongest(model.Glass, table, row, parts.AsSpan(row * model.Glass.Terms, model.Glass.Terms));
            predicted.Add(new PredictedCustomer(
                frame.Batch.CustomerIds[row],
                forecasts[row],
                null,
                Severities.Of(forecasts[row].Probability, frame.Batch[row]),
                forecasts[row].Probability,
                terms.Where(term => term.Contribution > 0).Select(term => FactorSentences.Of(model.Glass, term)?.Sentence).FirstOrDefault(),
                arr[row],
                terms));
        }

        return predicted;
    }

    /// <summary>By size, whatever the sign.</summary>
    private static List<TermShare> Strongest(GlassBoxModel glass, FeatureTable table, int row, ReadOnlySpan<double> parts)
    {
        var order = new List<(int Term, double Part)>(parts.Length);
        for (var term = 0; term < parts.Length; term++)
        {
            if (parts[term] != 0)
            {
                order.Add((term, parts[term]));
            }
        }

        order.Sort((a, b) => Math.Abs(b.Part).CompareTo(Math.Abs(a.Part)) is not 0 and var bySize ? bySize : a.Term.CompareTo(b.Term));
        return [.. order.Take(FactorBytes.Most).Select(term => ShareOf(glass, table, row, term.Term, term.Part))];
    }

    private static TermShare ShareOf(GlassBoxModel glass, FeatureTable table, int row, int term, double part)
    {
        if (term < glass.Shapes.Length)
        {
            return new TermShare(term, part, table.Column(term)[row], double.NaN);
        }

        var pair = glass.Pairs[term - glass.Shapes.Length];
        return new TermShare(term, part, table.Column(pair.First)[row], table.Column(pair.Second)[row]);
    }
}
