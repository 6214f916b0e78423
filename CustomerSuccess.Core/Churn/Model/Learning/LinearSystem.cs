namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>Solves A x = b for a symmetric positive definite A (Cholesky).</summary>
internal static class LinearSystem
{
    /// <param name="a">Not changed.</param>
    /// <exception cref="ArgumentException">A is not positive definite.</exception>
    public static double[] Solve(double[,] a, IReadOnlyList<double> b)
    {
        var n = b.Count;
        var root = Root(a, n);
        var x = new double[n];
        for (var i = 0; i < n; i++)
        {
            x[i] = b[i];
            for (var j = 0; j < i; j++)
            {
                x[i] -= root[i, j] * x[j];
            }

            x[i] /= root[i, i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < n; j++)
            {
                x[i] -= root[j, i] * x[j];
            }

            x[i] /= root[i, i];
        }

        return x;
    }

    private static double[,] Root(double[,] a, int n)
    {
        var root = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = a[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= root[i, k] * root[j, k];
                }

                root[i, j] = i > j ? sum / root[j, j] : sum > 0 ? Math.Sqrt(sum) : throw new ArgumentException("The matrix is not positive definite.", nameof(a));
            }
        }

        return root;
    }
}
