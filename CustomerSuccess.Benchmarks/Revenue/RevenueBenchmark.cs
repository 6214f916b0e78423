using System.Diagnostics;
using System.Globalization;
using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Revenue.Rates;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Core.Revenue.Rolling;

namespace CustomerSuccess.Benchmarks.Revenue;

/// <summary>All movements of revenue from two years of facts, with rates that change every month; then one customer, the check, and what a screen asks.</summary>
internal static class RevenueBenchmark
{
    private const int Asked = 50;

    public static async Task RunAsync(int customers)
    {
        var folder = Directory.CreateTempSubdirectory("customersuccess-revenue-").FullName;
        try
        {
            var files = Path.Combine(folder, "files");
            await RevenueFiles.WriteAllAsync(files, customers);
            await using var product = await Product.OpenAsync(Path.Combine(folder, "customersuccess.db"));
            var report = await product.ImportAsync(files);
            await product.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, _ => [], progress: null, CancellationToken.None);
            for (var month = 0; month < 24; month++)
            {
                await product.Get<SaveRate>().RunAsync("EUR", Product.Today.AddMonths(-month), 1m + (month / 100m), Viewer.System, CancellationToken.None);
            }

            await MeasureAsync(product);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(Product product)
    {
        var rollUp = product.Get<RollUpRevenue>();
        await TimeAsync("everybody for the first time, at most 30 s", () => rollUp.RunAsync(customers: null, CancellationToken.None));
        await TimeAsync("everybody again, nothing has changed", () => rollUp.RunAsync(customers: null, CancellationToken.None));
        await TimeAsync("one customer", () => rollUp.RunAsync([1], CancellationToken.None));
        await product.Get<SaveRate>().RunAsync("EUR", Product.Today.AddMonths(-30), 2m, Viewer.System, CancellationToken.None);
        await product.Get<SaveRate>().RunAsync("EUR", Product.Today.AddMonths(-12), 2m, Viewer.System, CancellationToken.None);
        await TimeAsync("everybody after a rate has changed", () => rollUp.RunAsync(customers: null, CancellationToken.None));
        await TimeAsync("check", async () => (await product.Get<RevenueCheckQueries>().CompareAsync(Viewer.System, CancellationToken.None)).Value is var check
            ? $"{check.Rows} rows, {check.Differences.Count} differ" : "");
        var queries = product.Get<RevenueQueries>();
        await TimeAsync("the first report, rows read", async () => (await queries.ReportAsync(new RevenueFilter(new PortfolioFilter()), Viewer.System, CancellationToken.None))!.Retention);
        var times = new List<double>();
        for (var i = 0; i < Asked; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await queries.ReportAsync(new RevenueFilter(new PortfolioFilter()), Viewer.System, CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a report: p50 {times[Asked / 2]:0.0} ms, p95 {times[Asked * 95 / 100]:0.0} ms; peak of the process {Machine.PeakMegabytes():0} MB"));
    }

    private static async Task TimeAsync<T>(string what, Func<Task<T>> work)
    {
        var started = Stopwatch.GetTimestamp();
        var result = await work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s; {result}"));
    }
}
