using System.Diagnostics;
using System.Globalization;
using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Playbooks;

namespace CustomerSuccess.Benchmarks.Playing;

/// <summary>Every shipped playbook over every customer; and due steps of many runs carried out.</summary>
internal static class PlaysBenchmark
{
    private const int Rounds = 5;

    public static async Task RunAsync(int customers)
    {
        var folder = Directory.CreateTempSubdirectory("customersuccess-plays-").FullName;
        try
        {
            await using var product = await Product.OpenAsync(Path.Combine(folder, "customersuccess.db"));
            await ImportAsync(product, customers, folder);
            await EnterAsync(product, customers);
            await AdvanceAsync(product);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The first look begins runs; the later ones are what a night is.</summary>
    private static async Task EnterAsync(Product product, int customers)
    {
        var list = await product.Get<PlaybookQueries>().ListAsync(Viewer.System, CancellationToken.None);
        foreach (var playbook in list)
        {
            await product.Get<SwitchPlaybook>().RunAsync(playbook.Key, on: true, confirmed: true, Viewer.System, CancellationToken.None);
        }

        var (first, later) = (new Runs($"{customers:N0} customers evaluated for {list.Count} playbooks, the first time"), new Runs("every later time"));
        for (var round = 0; round < Rounds; round++)
        {
            var sum = EntrySummary.Nothing;
            await (round == 0 ? first : later).MeasureAsync(async () => sum = await product.Get<EnterPlays>().RunAsync(null, CancellationToken.None));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {sum.Customers:N0} customers: {sum.Began:N0} runs began, {sum.HeldOut:N0} held out, {sum.PassedOver:N0} passed over"));
        }

        Console.WriteLine(first);
        Console.WriteLine(later);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"an evaluation {later.Median:0.00} s, the first {first.Median:0.00} s, at most 5"));
    }

    /// <summary>What is due at the start of all the runs that began.</summary>
    private static async Task AdvanceAsync(Product product)
    {
        var (started, steps) = (Stopwatch.GetTimestamp(), 0);
        steps = (await product.Get<AdvanceRuns>().RunAsync(CancellationToken.None)).Steps;
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{steps:N0} due steps in {seconds:0.00} s: {steps / seconds:N0} a second, at least 1,000"));
    }

    private static async Task ImportAsync(Product product, int customers, string folder)
    {
        var files = Directory.CreateDirectory(Path.Combine(folder, "files")).FullName;
        await new PortfolioFiles(customers).WriteAsync(files);
        await product.ImportAsync(files);
        Directory.Delete(files, recursive: true);
        await product.Get<RescoreCustomers>().RunAsync(day: null, Viewer.System, progress: null, CancellationToken.None);
        await product.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: false, CancellationToken.None);
        await product.Get<RaiseAlerts>().RunAsync(CancellationToken.None);
    }
}
