using System.Globalization;
using CustomerSuccess.Benchmarks.Measuring;

namespace CustomerSuccess.Benchmarks.Nightly;

/// <summary>The nightly run end to end (read facts, build snapshots, score, predict churn, store) for a portfolio and for one of ten times its size.</summary>
internal static class NightlyBenchmark
{
    private const int Times = 10;

    /// <summary>Days before today. The first nights leave the scores that later ones compare with, and warm the process up.</summary>
    private static readonly int[] WarmUps = [60, 31, 12];

    private static readonly int[] Nights = [9, 5, 1];

    public static async Task RunAsync(int customers)
    {
        var folder = Directory.CreateTempSubdirectory("customersuccess-nightly-").FullName;
        try
        {
            using var small = await NightlyProcess.StartAsync(await PrepareAsync(folder, customers));
            using var large = await NightlyProcess.StartAsync(await PrepareAsync(folder, customers * Times));
            await CompareAsync(customers, small, large);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CompareAsync(int customers, NightlyProcess small, NightlyProcess large)
    {
        foreach (var ago in WarmUps)
        {
            await small.RunAsync(Day(ago));
            await large.RunAsync(Day(ago));
        }

        var (few, many) = (new List<Night>(), new List<Night>());
        foreach (var ago in Nights)
        {
            // The short run once before and once after the long one, in which the machine may become busy.
            few.Add(await small.RunAsync(Day(ago + 2)));
            many.Add(await large.RunAsync(Day(ago)));
            few.Add(await small.RunAsync(Day(ago)));
        }

        Print("elapsed", customers, few, many, night => night.Seconds);
        Print("of these predicting", customers, few, many, night => night.Predicting);
        Print("processor", customers, few, many, night => night.ProcessorSeconds);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"peak memory {few[^1].PeakMegabytes:0} MB and {many[^1].PeakMegabytes:0} MB, at most 2000; {few[^1].Scored} and {many[^1].Scored} scored, {few[^1].Predicted} and {many[^1].Predicted} predicted by the model"));
    }

    private static void Print(string what, int customers, List<Night> few, List<Night> many, Func<Night, double> seconds)
    {
        var (small, large) = (new Runs($"{customers:N0} customers, {what}"), new Runs($"{customers * Times:N0} customers, {what}"));
        few.ForEach(night => small.Add(seconds(night)));
        many.ForEach(night => large.Add(seconds(night)));
        Runs.Print(large, small, most: 12);
    }

    private static DateOnly Day(int ago) => Product.Today.AddDays(-ago);

    /// <returns>The path of the database.</returns>
    private static async Task<string> PrepareAsync(string folder, int customers)
    {
        var files = Directory.CreateDirectory(Path.Combine(folder, $"files-{customers}")).FullName;
        await new PortfolioFiles(customers).WriteAsync(files);
        var database = Path.Combine(folder, $"{customers}", "customersuccess.db");
        await using var product = await Product.OpenAsync(database);
        var report = await product.ImportAsync(files);
        await DrawnModel.PromoteAsync(product);
        Directory.Delete(files, recursive: true);
        var megabytes = new FileInfo(database).Length >> 20;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{customers:N0} customers: {report.Files.Sum(file => file.Read):N0} rows imported in {report.Seconds:0} s, {megabytes} MB"));
        return database;
    }
}
