using System.Diagnostics;
using System.Globalization;

namespace CustomerSuccess.Benchmarks.Measuring;

/// <summary>How long the runs of one contestant took. The contestants take turns, so that a busy minute of the machine hits them alike.</summary>
internal sealed class Runs(string name)
{
    /// <summary>So many are printed one by one.</summary>
    private const int Few = 12;

    private readonly List<double> seconds = [];

    public double Median
    {
        get
        {
            var sorted = seconds.Order().ToList();
            return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
        }
    }

    public void Add(double elapsed) => seconds.Add(elapsed);

    public async Task MeasureAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>Prints the ratio of the medians, which counts, and the times, which depend on the machine.</summary>
    public static void Print(Runs product, Runs peer, double most)
    {
        Console.WriteLine(product);
        Console.WriteLine(peer);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio of medians {product.Median / peer.Median:0.000}, at most {most}"));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: median {Milliseconds(Median)} ms of {(seconds.Count <= Few ? All : Ends)}");

    private string All => string.Join(", ", seconds.Order().Select(Milliseconds));

    private string Ends => $"{seconds.Count}, p5 {Milliseconds(seconds.Order().ElementAt(seconds.Count / 20))}, p95 {Milliseconds(seconds.Order().ElementAt(seconds.Count * 19 / 20))}";

    private static string Milliseconds(double seconds) => (seconds * 1000).ToString(seconds < 0.1 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
