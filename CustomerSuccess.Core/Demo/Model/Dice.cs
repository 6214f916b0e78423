namespace CustomerSuccess.Core.Demo.Model;

/// <summary>
/// Random numbers that are the same on every machine and with every version of .NET: SplitMix64 (Steele, Lea, Flood, "Fast splittable
/// pseudorandom number generators", OOPSLA 2014). Each topic of each customer has its own, so one more ticket does not change any invoice.
/// </summary>
internal sealed class Dice
{
    private ulong state;

    private Dice(ulong state) => this.state = state;

    public static Dice For(int seed, int customer, string topic)
    {
        // FNV-1a, because string.GetHashCode differs from one start of the program to the next.
        var hash = 14695981039346656037UL;
        foreach (var letter in topic)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return new Dice(hash ^ ((ulong)(uint)seed << 32) ^ ((ulong)(uint)customer * 0x9E3779B97F4A7C15UL));
    }

    /// <returns>0 to 1, 1 excluded.</returns>
    public double Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var bits = state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        bits ^= bits >> 31;
        return (bits >> 11) * (1.0 / (1UL << 53));
    }

    public bool Chance(double probability) => Next() < probability;

    public double Between(double least, double most) => least + ((most - least) * Next());

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + (int)(Next() * (most - least + 1));

    public T Pick<T>(IReadOnlyList<T> from) => from[(int)(Next() * from.Count)];

    /// <summary>Nearly normal: the sum of twelve (Irwin-Hall), within six deviations of the mean.</summary>
    public double Normal(double mean, double deviation)
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
        {
            sum += Next();
        }

        return mean + (deviation * sum);
    }

    /// <summary>How often something happens that happens <paramref name="mean"/> times on average (Poisson; nearly so above 30).</summary>
    public int Count(double mean)
    {
        if (mean > 30)
        {
            return Math.Max(0, (int)Math.Round(Normal(mean, Math.Sqrt(mean))));
        }

        var count = -1;
        for (var (left, floor) = (1.0, Math.Exp(-mean)); left > floor; left *= Next())
        {
            count++;
        }

        return Math.Max(0, count);
    }

    /// <summary>How many of several tries succeed.</summary>
    public int Hits(int tries, double probability)
    {
        var hits = 0;
        for (var i = 0; i < tries; i++)
        {
            hits += Chance(probability) ? 1 : 0;
        }

        return hits;
    }
}
