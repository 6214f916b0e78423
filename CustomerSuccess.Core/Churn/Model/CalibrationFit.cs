using CustomerSuccess.Core.Churn.Model.Learning;

namespace CustomerSuccess.Core.Churn.Model;

/// <summary>
/// Fits a <see cref="Calibration"/> by maximum likelihood with a normal prior around the identity: with few positives the prior decides, with many the data.
/// The rows must not have been learned from.
/// </summary>
public static class CalibrationFit
{
    /// <summary>Standard deviation of the prior of the offset, in logits.</summary>
    private const double OffsetSpread = 0.5;

    /// <summary>Standard deviation of the prior of both slopes.</summary>
    private const double SlopeSpread = 0.5;

    /// <summary>Slopes stay above it, so that a higher logit always means a higher probability.</summary>
    private const double LeastSlope = 0.05;

    private const int Steps = 50;

    /// <param name="logits">By row; NaN takes no part.</param>
    /// <returns>The identity when only one label occurs.</returns>
    public static Calibration Fit(IReadOnlyList<double> logits, IReadOnlyList<bool> labels)
    {
        var rows = Enumerable.Range(0, logits.Count).Where(row => !double.IsNaN(logits[row])).ToList();
        if (rows.Count == 0 || rows.TrueForAll(row => labels[row]) || rows.TrueForAll(row => !labels[row]))
        {
            return Calibration.Identity;
        }

        double[] parameters = [0, 1, 1];
        double[][] inputs = [.. rows.Select(row => new[] { 1, Calibration.LogProbability(logits[row]), -Calibration.LogProbability(-logits[row]) })];
        bool[] left = [.. rows.Select(row => labels[row])];
        for (var step = 0; step < Steps; step++)
        {
            var (slopes, curvatures) = Derivatives(parameters, inputs, left);
            var change = LinearSystem.Solve(curvatures, slopes);
            double[] next = [parameters[0] - change[0], Math.Max(LeastSlope, parameters[1] - change[1]), Math.Max(LeastSlope, parameters[2] - change[2])];
            var moved = next.Zip(parameters, (a, b) => Math.Abs(a - b)).Max();
            parameters = next;
            if (moved < 1e-10)
            {
                break;
            }
        }

        return new Calibration(parameters[0], parameters[1], parameters[2]);
    }

    /// <summary>Of the negative log-likelihood and the prior.</summary>
    private static (double[] Slopes, double[,] Curvatures) Derivatives(double[] parameters, double[][] inputs, bool[] labels)
    {
        double[] precision = [1 / (OffsetSpread * OffsetSpread), 1 / (SlopeSpread * SlopeSpread), 1 / (SlopeSpread * SlopeSpread)];
        double[] slopes = [precision[0] * parameters[0], precision[1] * (parameters[1] - 1), precision[2] * (parameters[2] - 1)];
        var curvatures = new double[3, 3];
        for (var i = 0; i < 3; i++)
        {
            curvatures[i, i] = precision[i];
        }

        for (var row = 0; row < inputs.Length; row++)
        {
            var input = inputs[row];
            var probability = 1 / (1 + Math.Exp(-((parameters[0] * input[0]) + (parameters[1] * input[1]) + (parameters[2] * input[2]))));
            for (var i = 0; i < 3; i++)
            {
                slopes[i] += (probability - (labels[row] ? 1 : 0)) * input[i];
                for (var j = 0; j < 3; j++)
                {
                    curvatures[i, j] += probability * (1 - probability) * input[i] * input[j];
                }
            }
        }

        return (slopes, curvatures);
    }
}
