namespace CustomerSuccess.Core.Evaluation.Model;

/// <summary>Mean negative log-likelihood of leaving with a quadratic penalty. The first parameter is the intercept; the weights lower the log-odds.</summary>
/// <param name="x">Row by row.</param>
internal sealed class LogisticProblem(double[] x, IReadOnlyList<bool> leaves, double[,] penalty)
{
    private readonly int width = penalty.GetLength(0);

    public double Value(double[] parameters)
    {
        var sum = 0.0;
        for (var row = 0; row < leaves.Count; row++)
        {
            // log(1 + e^z) - y z, written so that no exponential overflows.
            var z = LogOdds(parameters, row);
            sum += Math.Max(z, 0) + Math.Log(1 + Math.Exp(-Math.Abs(z))) - (leaves[row] ? z : 0);
        }

        var quadratic = 0.0;
        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j < width; j++)
            {
                quadratic += parameters[i + 1] * penalty[i, j] * parameters[j + 1];
            }
        }

        return (sum / leaves.Count) + (quadratic / 2);
    }

    public (double[] Gradient, double[,] Hessian) Derivatives(double[] parameters)
    {
        var (gradient, hessian) = (new double[width + 1], new double[width + 1, width + 1]);
        var values = new double[width + 1];
        values[0] = 1;
        for (var row = 0; row < leaves.Count; row++)
        {
            var probability = 1 / (1 + Math.Exp(-LogOdds(parameters, row)));
            var (error, curvature) = (probability - (leaves[row] ? 1 : 0), probability * (1 - probability));
            for (var i = 0; i < width; i++)
            {
                values[i + 1] = -x[(row * width) + i];
            }

            for (var i = 0; i <= width; i++)
            {
                gradient[i] += error * values[i];
                var scaled = curvature * values[i];
                for (var j = 0; j <= i; j++)
                {
                    hessian[i, j] += scaled * values[j];
                }
            }
        }

        Finish(parameters, gradient, hessian);
        return (gradient, hessian);
    }

    /// <summary>Means instead of sums, the other half of the matrix, and the penalty.</summary>
    private void Finish(double[] parameters, double[] gradient, double[,] hessian)
    {
        for (var i = 0; i <= width; i++)
        {
            gradient[i] /= leaves.Count;
            for (var j = 0; j <= i; j++)
            {
                hessian[i, j] /= leaves.Count;
                hessian[j, i] = hessian[i, j];
            }
        }

        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j < width; j++)
            {
                gradient[i + 1] += penalty[i, j] * parameters[j + 1];
                hessian[i + 1, j + 1] += penalty[i, j];
            }
        }
    }

    private double LogOdds(double[] parameters, int row)
    {
        var z = parameters[0];
        for (var i = 0; i < width; i++)
        {
            z -= parameters[i + 1] * x[(row * width) + i];
        }

        return z;
    }
}
