using System.Diagnostics;
using System.Globalization;
using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Benchmarks.Playing;

/// <summary>Every shipped playbook over every customer; and due steps of many runs carried out, with their texts filled in.</summary>
internal static class PlaysBenchmark
{
    private const int Rounds = 5;
    private const int Days = 5;

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

    /// <summary>What is due at the start of all the runs that began, and on the days that follow.</summary>
    private static async Task AdvanceAsync(Product product)
    {
        var (all, spent) = (0, TimeSpan.Zero);
        for (var day = 0; day < Days; day++)
        {
            product.MoveTo(Product.Today.AddDays(day));
            var started = Stopwatch.GetTimestamp();
            var steps = (await product.Get<AdvanceRuns>().RunAsync(CancellationToken.None)).Steps;
            var elapsed = Stopwatch.GetElapsedTime(started);
            (all, spent) = (all + steps, spent + elapsed);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  day {day}: {steps:N0} due steps in {elapsed.TotalSeconds:0.00} s"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all:N0} due steps in {spent.TotalSeconds:0.0} s: {all / spent.TotalSeconds:N0} a second, at least 1,000"));
        await CountAsync(product);
    }

    /// <summary>What became of the steps, without which their number says little.</summary>
    private static async Task CountAsync(Product product)
    {
        await using var context = await product.Get<IDbContextFactory<CustomerSuccessContext>>().CreateDbContextAsync();
        var states = await context.Set<PlayStep>().GroupBy(step => new { step.State, Drafted = step.Text != null }).Select(alike => new { alike.Key, Count = alike.Count() }).ToListAsync();
        Console.WriteLine("  " + string.Join(", ", states.OrderByDescending(state => state.Count).Select(state =>
            string.Create(CultureInfo.InvariantCulture, $"{state.Count:N0} {state.Key.State}{(state.Key.Drafted ? " with a text" : "")}"))));
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
