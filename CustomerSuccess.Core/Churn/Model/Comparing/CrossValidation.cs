using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Churn.Model.Comparing;

/// <summary>Learns on all folds but one and predicts that one, for each fold, with our learner and its peers on the same folds.</summary>
public sealed class CrossValidation(FeatureTable table, IReadOnlyList<bool> labels, IReadOnlyList<int> groups, int[] folds, GlassBoxOptions options)
{
    private delegate double[] Contestant(FeatureTable train, bool[] labels, int[] groups, FeatureTable test, IProgress<double>? progress, CancellationToken cancellationToken);

    private readonly int count = folds.Max() + 1;

    /// <param name="seconds">Tells the time, in seconds since any moment.</param>
    public IReadOnlyList<CrossValidated> Run(Func<double> seconds, IProgress<(string Model, double Share)>? progress, CancellationToken cancellationToken) =>
    [
        Judge("glassbox", GlassBox, seconds, progress, cancellationToken),
        Judge("logisticRegression", Logistic, seconds, progress, cancellationToken),
        Judge("baseRate", (_, train, _, test, _, _) => [.. Enumerable.Repeat((double)train.Count(label => label) / train.Length, test.Count)], seconds, progress, cancellationToken),
    ];

    private CrossValidated Judge(string name, Contestant contestant, Func<double> seconds, IProgress<(string Model, double Share)>? progress, CancellationToken cancellationToken)
    {
        var (probabilities, rocs, prs, started) = (new double[labels.Count], new List<double>(), new List<double>(), seconds());
        for (var fold = 0; fold < count; fold++)
        {
            int[] train = [.. Enumerable.Range(0, labels.Count).Where(row => folds[row] != fold)];
            int[] test = [.. Enumerable.Range(0, labels.Count).Where(row => folds[row] == fold)];
            var inFold = fold;
            var steps = progress is null ? null : new Steps(share => progress.Report((name, (inFold + share) / count)));
            var predicted = contestant(table.Take(train), [.. train.Select(row => labels[row])], [.. train.Select(row => groups[row])], table.Take(test), steps, cancellationToken);
            bool[] happened = [.. test.Select(row => labels[row])];
            if (RocAuc.OfRisks(predicted, happened, [.. Enumerable.Range(0, test.Length)], test.Length) is { } roc)
            {
                rocs.Add(roc.Value);
                prs.Add(PrAuc.ValueOf(predicted, happened)!.Value);
            }

            for (var i = 0; i < test.Length; i++)
            {
                probabilities[test[i]] = predicted[i];
            }

            progress?.Report((name, (fold + 1.0) / count));
        }

        var confusion = Confusion.At(0.5, probabilities, labels);
        return new CrossValidated(
            name,
            rocs.Average(),
            prs.Average(),
            Brier.Of(probabilities, labels)!.Value,
            Reliability.Error(probabilities, labels)!.Value,
            confusion.Accuracy!.Value,
            confusion.AlwaysMajority!.Value,
            seconds() - started);
    }

    private double[] GlassBox(FeatureTable train, bool[] labels, int[] groups, FeatureTable test, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var model = GlassBoxLearner.FitCalibrated(train, labels, groups, options, progress, cancellationToken);
        return [.. model.Logits(test).Select(model.Probability)];
    }

    private static double[] Logistic(FeatureTable train, bool[] labels, int[] groups, FeatureTable test, IProgress<double>? progress, CancellationToken cancellationToken) =>
        [.. LogisticRegression.Fit(train, labels, cancellationToken).Logits(test).Select(Calibration.Identity.Probability)];

    /// <summary>Reports at once, in the thread that works.</summary>
    private sealed class Steps(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
