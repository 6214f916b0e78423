using System.Globalization;
using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;

namespace CustomerSuccess.Benchmarks.Replaying;

/// <summary>A draft on 12 month ends: from facts, from what was stored, and after a weight has moved, when only arithmetic repeats.</summary>
internal static class ReplayBenchmark
{
    private const int Firsts = 3;
    private const int WarmUps = 3;
    private const int Drafts = 31;

    /// <summary>The files have 90 days of facts: by the usual least coverage, older month ends would have no score, and a backtest without scores costs nothing.</summary>
    private static readonly Scorecard Published = ShippedScorecards.Retention with { LeastCoverage = 0.05 };

    /// <summary>One of so many customers leaves within the year.</summary>
    private const int Leaving = 20;

    public static async Task RunAsync(int customers)
    {
        var folder = Directory.CreateTempSubdirectory("customersuccess-replay-").FullName;
        try
        {
            await using var product = await Product.OpenAsync(Path.Combine(folder, "customersuccess.db"));
            var changed = await ImportAsync(product, customers, folder);
            await product.Get<RescoreAfterImport>().RunAsync(changed, _ => [], progress: null, CancellationToken.None);
            var facts = await ReadAsync(product, $"{customers:N0} customers, month ends rebuilt from facts", runs: 1);

            // The days of the history are those that an import scores for everybody who is new.
            foreach (var day in HistoryDays.MonthEnds(Product.Today))
            {
                await product.Get<RescoreCustomers>().RunAsync(day, Viewer.System, progress: null, CancellationToken.None);
            }

            var stored = await ReadAsync(product, $"{customers:N0} customers, month ends as they were stored", Firsts);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first time {stored.Median:0.00} s, at most 10"));
            await CompareAsync(product, facts);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Runs> ReadAsync(Product product, string what, int runs)
    {
        var times = new Runs($"{what}, and the first comparison");
        for (var run = 0; run < runs; run++)
        {
            await product.Get<LiveFeed>().PublishAsync(new ScoresChanged(null));
            await times.MeasureAsync(async () => (await FramesAsync(product)).Compare(Published, Draft(run)));
        }

        Console.WriteLine(times);
        return times;
    }

    private static async Task CompareAsync(Product product, Runs facts)
    {
        var frames = await FramesAsync(product);
        var (moved, again) = (new Runs($"a weight moved, {frames.Rows:N0} rows"), new Runs("the same draft again"));
        var report = frames.Compare(Published, Draft(Drafts));
        for (var i = 0; i < WarmUps + Drafts; i++)
        {
            var draft = Draft(100 + i);
            await (i < WarmUps ? new Runs("") : moved).MeasureAsync(() => Task.FromResult(report = frames.Compare(Published, draft)));
            await (i < WarmUps ? new Runs("") : again).MeasureAsync(() => Task.FromResult(frames.Compare(Published, draft)));
        }

        Console.WriteLine(moved);
        Console.WriteLine(again);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"weight change {moved.Median * 1000:0} ms, at most 300, the picture at most 100; recomputing everything takes {facts.Median / moved.Median:0} times as long"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{report.Moves.Sum(move => move.Customers)} of {report.Customers} change band; {BacktestWords.Sentence(report.BacktestDraft)}"));
    }

    private static async Task<ReplayFrames> FramesAsync(Product product) =>
        (await product.Get<ReplayScorecard>().RunAsync(ShippedScorecards.Default, Viewer.System, progress: null, CancellationToken.None)).Value;

    /// <summary>The retention scorecard with one weight moved; each number gives another draft.</summary>
    private static Scorecard Draft(int number)
    {
        var shares = WeightShares.Of(Published);
        shares[number % shares.Length] += 0.01 + (number * 0.001);
        return WeightShares.With(Published, shares);
    }

    private static async Task<IReadOnlyCollection<int>> ImportAsync(Product product, int customers, string folder)
    {
        var files = Directory.CreateDirectory(Path.Combine(folder, "files")).FullName;
        await new PortfolioFiles(customers).WriteAsync(files);
        var report = await product.ImportAsync(files);
        Directory.Delete(files, recursive: true);
        var left = Directory.CreateDirectory(Path.Combine(folder, "left")).FullName;
        var random = new Random(20261121);
        await File.WriteAllLinesAsync(
            Path.Combine(left, "contracts.csv"),
            [
                "customer_id,on,kind,mrr",
                .. Enumerable.Range(1, customers / Leaving).Select(i => string.Create(
                    CultureInfo.InvariantCulture, $"C{i * Leaving},{Product.Today.AddDays(-random.Next(1, 330)):yyyy-MM-dd},churn,0")),
            ]);
        await product.ImportAsync(left);
        return report.ChangedCustomers;
    }
}
