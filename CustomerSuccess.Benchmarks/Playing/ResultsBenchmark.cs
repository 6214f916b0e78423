using System.Globalization;
using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Experiments;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Benchmarks.Playing;

/// <summary>What plays were worth, with five runs for each customer; a tenth is held out.</summary>
internal static class ResultsBenchmark
{
    private const int Rounds = 15;

    private static readonly string[] Plays = ["critical-save", "high-save", "at-risk-save", "nurture", "re-engagement"];

    public static async Task RunAsync(int customers)
    {
        var folder = Directory.CreateTempSubdirectory("customersuccess-results-").FullName;
        try
        {
            await using var product = await Product.OpenAsync(Path.Combine(folder, "customersuccess.db"));
            var files = Directory.CreateDirectory(Path.Combine(folder, "files")).FullName;
            await new PortfolioFiles(customers).WriteAsync(files);
            await product.ImportAsync(files);
            await product.Get<RescoreCustomers>().RunAsync(day: null, Viewer.System, progress: null, CancellationToken.None);
            await StartAsync(product);
            var (all, one) = (new Runs("the results of every play"), new Runs("one play in full"));
            for (var round = 0; round < Rounds; round++)
            {
                await all.MeasureAsync(() => product.Get<ExperimentQueries>().ListAsync(Viewer.System, CancellationToken.None));
                await one.MeasureAsync(() => product.Get<ExperimentQueries>().OneAsync("high-save", null, Viewer.System, CancellationToken.None));
            }

            Console.WriteLine(all);
            Console.WriteLine(one);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the results of every play {all.Median * 1000:0} ms, at most 200"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task StartAsync(Product product)
    {
        await using var context = await product.Get<IDbContextFactory<CustomerSuccessContext>>().CreateDbContextAsync();
        var ids = await context.Set<Customer>().OrderBy(customer => customer.Id).Select(customer => customer.Id).ToListAsync();
        foreach (var (index, play) in Plays.Index())
        {
            var playbook = ShippedPlaybooks.Of(play) with { HoldoutShare = 0.1 };
            await using var write = await product.Get<Writes>().BeginAsync(CancellationToken.None);
            foreach (var id in ids)
            {
                var at = new DateTimeOffset(Product.Today.AddDays(-330 + (index * 40) + (id % 90)).ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
                var assigned = new Assignment(((id * 7919L) + (index * 104_729L)) % 10 == 0, null);
                var run = new PlayRun(new RunStart(play, 1, playbook, PlaySeverity.High, id, assigned, "Because", "", at, Money.FromUnits(1_000 + (id * 37 % 20_000)), 0.5), [], at);
                run.End(RunOutcome.NoEffect, "Over", at.AddDays(30));
                write.Context.Add(run);
            }

            await write.CommitAsync(CancellationToken.None);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {ids.Count:N0} customers, {ids.Count * Plays.Length:N0} runs"));
    }
}
