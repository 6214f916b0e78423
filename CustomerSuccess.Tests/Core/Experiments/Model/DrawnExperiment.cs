using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Experiments.Model;

namespace CustomerSuccess.Tests.Core.Experiments.Model;

/// <summary>Experiments whose truth is known, looked at on the evening of every day.</summary>
internal static class DrawnExperiment
{
    public const int Times = 1000;

    /// <param name="truth">Shares that stay: of the treated and of those held out, in each of the plays.</param>
    /// <returns>The interval of each day on which there is one.</returns>
    public static IEnumerable<Estimate> Days(Random random, (double Treated, double HeldOut)[] truth, double holdout, int customers, int days)
    {
        var counts = new int[truth.Length, 4];
        var entered = 0;
        for (var day = 1; day <= days; day++)
        {
            for (; entered < (long)customers * day / days; entered++)
            {
                var play = random.Next(truth.Length);
                var heldOut = random.NextDouble() < holdout;
                var stays = random.NextDouble() < (heldOut ? truth[play].HeldOut : truth[play].Treated);
                counts[play, heldOut ? 3 : 1]++;
                counts[play, heldOut ? 2 : 0] += stays ? 1 : 0;
            }

            var strata = Enumerable.Range(0, truth.Length).Select(i => new Stratum("", new Arm(counts[i, 0], counts[i, 1]), new Arm(counts[i, 2], counts[i, 3])));
            if (AlwaysValid.Pooled(strata) is { } seen)
            {
                yield return seen;
            }
        }
    }
}
