namespace CustomerSuccess.Core.Evaluation.Model;

/// <summary>What calling the riskiest rows brings: the 20 customers that a CSM can call.</summary>
/// <param name="Called">How many are called: the capacity, or all rows when there are fewer.</param>
/// <param name="Hits">How many of them left; where the last places are shared by equal risks, what is expected of drawing among these.</param>
/// <param name="Expected">How many would have left of as many drawn by lot.</param>
public sealed record Lift(int Called, double Hits, double Expected)
{
    /// <summary>Share of the called that left; null when nobody is called.</summary>
    public double? Precision => Called == 0 ? null : Hits / Called;

    /// <summary>How many times as many as by lot; null when nobody left.</summary>
    public double? Factor => Expected > 0 ? Hits / Expected : null;

    public static Lift At(int capacity, IReadOnlyList<double> risks, IReadOnlyList<bool> leaves)
    {
        var (called, hits, free) = (Math.Min(Math.Max(0, capacity), risks.Count), 0.0, Math.Min(Math.Max(0, capacity), risks.Count));
        foreach (var equals in Enumerable.Range(0, risks.Count).GroupBy(row => risks[row]).OrderByDescending(group => group.Key))
        {
            var rows = equals.ToList();
            var taken = Math.Min(free, rows.Count);
            hits += (double)taken * rows.Count(row => leaves[row]) / rows.Count;
            free -= taken;
            if (free == 0)
            {
                break;
            }
        }

        return new Lift(called, hits, risks.Count == 0 ? 0 : (double)called * leaves.Count(left => left) / risks.Count);
    }
}
