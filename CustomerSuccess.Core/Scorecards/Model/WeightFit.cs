using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>
/// Logistic regression of leaving on the points of measures, in which more points never speak for leaving (weights of 0 or more), drawn towards given
/// proportions: the penalty is the square of the distance from the nearest multiple of them, so that however strong it is, how steeply risk falls with the
/// score stays free. Newton steps over a quadratic with bounds, each solved by descent along one direction after the other.
/// </summary>
internal static class WeightFit
{
    private const int MostSteps = 60;
    private const int MostSweeps = 200;
    private const double Tolerance = 1e-8;

    /// <summary>Keeps the problem definite where measures are constant or equal; far below what any strength does.</summary>
    private const double Floor = 1e-6;

    /// <param name="x">Row by row, <paramref name="towards"/>.Count values each, of order 1.</param>
    /// <param name="towards">Proportions, 0 or more.</param>
    /// <param name="strength">0 or more, on the scale of the mean log-likelihood of a row.</param>
    /// <returns>The weights, 0 or more: the log-odds of leaving fall by so much for a unit of each x.</returns>
    public static double[] Of(double[] x, IReadOnlyList<bool> leaves, IReadOnlyList<double> towards, double strength, CancellationToken cancellationToken)
    {
        var penalty = Penalty(towards, strength);
        var problem = new LogisticProblem(x, leaves, penalty);
        var parameters = new double[towards.Count + 1];
        var share = Math.Clamp((double)leaves.Count(leaving => leaving) / leaves.Count, 1e-6, 1 - 1e-6);
        parameters[0] = Math.Log(share / (1 - share));
        var value = problem.Value(parameters);
        for (var step = 0; step < MostSteps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (gradient, hessian) = problem.Derivatives(parameters);
            var direction = Direction(parameters, gradient, hessian, [0, .. towards]);
            var (next, nextValue) = Search(problem, parameters, direction, value);
            if (value - nextValue < Tolerance)
            {
                break;
            }

            (parameters, value) = (next, nextValue);
        }

        return parameters[1..];
    }

    /// <summary>strength x (identity - projection on the proportions): a quadratic form that is zero along the proportions.</summary>
    private static double[,] Penalty(IReadOnlyList<double> towards, double strength)
    {
        var squares = towards.Sum(share => share * share);
        var penalty = new double[towards.Count, towards.Count];
        for (var i = 0; i < towards.Count; i++)
        {
            for (var j = 0; j < towards.Count; j++)
            {
                penalty[i, j] = strength * ((i == j ? 1 : 0) - (squares > 0 ? towards[i] * towards[j] / squares : 0)) + (i == j ? Floor : 0);
            }
        }

        return penalty;
    }

    /// <summary>The minimum of the quadratic within the bounds, seen from the present parameters. Only the first, the intercept, has no bound.</summary>
    /// <param name="along">A direction to move in besides the axes: along the proportions a strong penalty makes a valley, which axes alone leave slowly.</param>
    private static double[] Direction(double[] parameters, double[] gradient, double[,] hessian, double[] along)
    {
        var (direction, slopes) = (new double[parameters.Length], (double[])[.. gradient]);
        double[][] ways = [.. Enumerable.Range(0, parameters.Length).Select(i => Axis(parameters.Length, i)), along];
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var moved = ways.Max(way => Move(way, parameters, hessian, direction, slopes));
            if (moved < Tolerance)
            {
                break;
            }
        }

        return direction;
    }

    /// <summary>Goes to the minimum in one direction, or to the first bound.</summary>
    /// <param name="slopes">Of the quadratic at <paramref name="direction"/>; kept up to date.</param>
    /// <returns>How far it went.</returns>
    private static double Move(double[] way, double[] parameters, double[,] hessian, double[] direction, double[] slopes)
    {
        var (slope, curvature, least) = (0.0, 0.0, double.NegativeInfinity);
        var change = new double[way.Length];
        for (var i = 0; i < way.Length; i++)
        {
            for (var j = 0; j < way.Length; j++)
            {
                change[i] += hessian[i, j] * way[j];
            }

            slope += way[i] * slopes[i];
            curvature += way[i] * change[i];
            least = i > 0 && way[i] > 0 ? Math.Max(least, -(parameters[i] + direction[i]) / way[i]) : least;
        }

        var step = curvature <= 0 ? 0 : Math.Max(least, -slope / curvature);
        for (var i = 0; i < way.Length; i++)
        {
            direction[i] += step * way[i];
            slopes[i] += step * change[i];
        }

        return Math.Abs(step);
    }

    private static double[] Axis(int length, int i)
    {
        var axis = new double[length];
        axis[i] = 1;
        return axis;
    }

    /// <summary>Halves the step until it gains.</summary>
    private static (double[] Parameters, double Value) Search(LogisticProblem problem, double[] parameters, double[] direction, double value)
    {
        for (var length = 1.0; length > 1e-6; length /= 2)
        {
            double[] next = [.. parameters.Select((parameter, i) => i == 0 ? parameter + (length * direction[i]) : Math.Max(0, parameter + (length * direction[i])))];
            var nextValue = problem.Value(next);
            if (nextValue < value)
            {
                return (next, nextValue);
            }
        }

        return (parameters, value);
    }
}
