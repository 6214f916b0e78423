using CustomerSuccess.Core.Churn.Model.Learning;
using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Churn.Model.Comparing;

/// <summary>
/// The peer that every model has to beat: a logistic regression on standardised numbers with an indicator where values are missing, and on levels one by one, with a small
/// quadratic penalty. Newton steps over <see cref="LogisticProblem"/>.
/// </summary>
public sealed class LogisticRegression
{
    /// <summary>The penalty is half the sum of squared weights against the sum of losses: that of scikit-learn's C = 1.</summary>
    private const double Ridge = 1;

    private const int MostSteps = 50;
    private const double Tolerance = 1e-9;

    private readonly DesignColumns columns;
    private readonly double[] parameters;

    private LogisticRegression(DesignColumns columns, double[] parameters)
    {
        this.columns = columns;
        this.parameters = parameters;
    }

    /// <param name="labels">By row; both must occur.</param>
    public static LogisticRegression Fit(FeatureTable table, IReadOnlyList<bool> labels, CancellationToken cancellationToken)
    {
        var columns = DesignColumns.Of(table);
        var penalty = new double[columns.Width, columns.Width];
        for (var i = 0; i < columns.Width; i++)
        {
            penalty[i, i] = Ridge / labels.Count;
        }

        var problem = new LogisticProblem(columns.Rows(table), labels, penalty);
        var parameters = new double[columns.Width + 1];
        var share = (double)labels.Count(label => label) / labels.Count;
        parameters[0] = Math.Log(share / (1 - share));
        var value = problem.Value(parameters);
        for (var step = 0; step < MostSteps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (gradient, hessian) = problem.Derivatives(parameters);
            var (next, nextValue) = Shorten(problem, parameters, LinearSystem.Solve(hessian, gradient), value);
            var gained = value - nextValue;
            (parameters, value) = (next, nextValue);
            if (gained < Tolerance)
            {
                break;
            }
        }

        return new LogisticRegression(columns, parameters);
    }

    /// <summary>By row.</summary>
    public double[] Logits(FeatureTable table)
    {
        var (x, logits) = (columns.Rows(table), new double[table.Count]);
        for (var row = 0; row < logits.Length; row++)
        {
            // The weights of the problem lower the log-odds.
            logits[row] = parameters[0];
            for (var i = 0; i < columns.Width; i++)
            {
                logits[row] -= parameters[i + 1] * x[(row * columns.Width) + i];
            }
        }

        return logits;
    }

    /// <summary>Halves the step until it gains.</summary>
    private static (double[] Parameters, double Value) Shorten(LogisticProblem problem, double[] parameters, double[] step, double value)
    {
        for (var length = 1.0; length > 1e-6; length /= 2)
        {
            double[] next = [.. parameters.Zip(step, (parameter, change) => parameter - (length * change))];
            if (problem.Value(next) is var nextValue && nextValue < value)
            {
                return (next, nextValue);
            }
        }

        return (parameters, value);
    }
}
