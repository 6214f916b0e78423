using System.Globalization;
using CustomerSuccess.Benchmarks.Measuring;

namespace CustomerSuccess.Benchmarks.Nightly;

/// <summary>The nightly run end to end (read facts, build snapshots, score, store) for a portfolio and for one of ten times its size.</summary>
internal static class NightlyBenchmark
{
    private const int Times = 10;

    /// <summary>Days before today. The first nights leave the scores that later ones compare with, and warm the process up.</summary>
    private static readonly int[] Nights = [60, 31, 8, 3, 2, 1];

    private const int WarmUps = 3;

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
        var (few, many) = (new Runs($"{customers:N0} customers"), new Runs($"{customers * Times:N0} customers"));
        var (peakFew, peakMany) = (0.0, 0.0);
        for (var i = 0; i < Nights.Length; i++)
        {
            var day = Product.Today.AddDays(-Nights[i]);
            var (first, second) = (await small.RunAsync(day), await large.RunAsync(day));
            (peakFew, peakMany) = (first.PeakMegabytes, second.PeakMegabytes);
            if (i >= WarmUps)
            {
                few.Add(first.Seconds);
                many.Add(second.Seconds);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}: {first.Scored} and {second.Scored} scored"));
            }
        }

        Runs.Print(many, few, most: 12);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {peakFew:0} MB and {peakMany:0} MB, at most 2000"));
    }

    /// <returns>The path of the database.</returns>
    private static async Task<string> PrepareAsync(string folder, int customers)
    {
        var files = Directory.CreateDirectory(Path.Combine(folder, $"files-{customers}")).FullName;
        await new PortfolioFiles(customers).WriteAsync(files);
        var database = Path.Combine(folder, $"{customers}", "customersuccess.db");
        await using var product = await Product.OpenAsync(database);
        var report = await product.ImportAsync(files);
        Directory.Delete(files, recursive: true);
        var megabytes = new FileInfo(database).Length >> 20;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{customers:N0} customers: {report.Files.Sum(file => file.Read):N0} rows imported in {report.Seconds:0} s, {megabytes} MB"));
        return database;
    }
}
