namespace CustomerSuccess.Core.Experiments.Model.Revenue;

/// <summary>Random numbers that are the same on every machine: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).</summary>
internal struct Draws(ulong seed)
{
    private ulong state = seed;

    /// <returns>0 to <paramref name="count"/> - 1.</returns>
    public int Below(int count) => (int)(((Next() >> 32) * (ulong)count) >> 32);

    /// <summary>From the standard normal distribution (Box and Muller 1958).</summary>
    public double Normal()
    {
        var (first, second) = (Unit(), Unit());
        return Math.Sqrt(-2 * Math.Log(1 - first)) * Math.Cos(2 * Math.PI * second);
    }

    private double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var bits = state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }
}
