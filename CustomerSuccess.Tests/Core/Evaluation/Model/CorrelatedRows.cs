namespace CustomerSuccess.Tests.Core.Evaluation.Model;

/// <summary>Portfolios drawn from a law of which the true area is known: normal scores, months of one customer alike, leaving ones a standard deviation lower.</summary>
/// <param name="Others">Scores just as good, whose errors are their own.</param>
internal sealed record CorrelatedRows(IReadOnlyList<int> Scores, IReadOnlyList<int> Others, IReadOnlyList<bool> Leaves, IReadOnlyList<int> Customers)
{
    /// <summary>Normal distribution function of 1 / sqrt(2): the chance that one normal number lies below another whose mean is 1 higher.</summary>
    public const double TrueAuc = 0.7602499389065233;

    private const double Likeness = 0.7;

    public static CorrelatedRows Draw(Random random, int customers)
    {
        var (scores, others, leaves, of) = (new List<int>(), new List<int>(), new List<bool>(), new List<int>());
        for (var customer = 0; customer < customers; customer++)
        {
            var (own, second) = (Normal(random), Normal(random));
            var leavesAtAll = customer % 4 == 0;
            for (var month = 0; month < 8; month++)
            {
                var leaving = leavesAtAll && month >= 5;
                scores.Add(Level(own, leaving, random));
                others.Add(Level(second, leaving, random));
                leaves.Add(leaving);
                of.Add(customer);
            }
        }

        return new CorrelatedRows(scores, others, leaves, of);
    }

    /// <summary>Hundredths of a point; 10 points are a standard deviation.</summary>
    private static int Level(double own, bool leaving, Random random) => (int)Math.Clamp(
        5000 + (1000 * ((Math.Sqrt(Likeness) * own) + (Math.Sqrt(1 - Likeness) * Normal(random)) - (leaving ? 1 : 0))), 0, 10000);

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
