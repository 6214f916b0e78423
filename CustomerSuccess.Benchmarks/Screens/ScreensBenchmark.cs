using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Benchmarks.Revenue;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Revenue.Rolling;

namespace CustomerSuccess.Benchmarks.Screens;

/// <summary>What people wait for: the server's part of a screen, the first load, a click on a list, memory per open screen.</summary>
internal static class ScreensBenchmark
{
    public static async Task RunAsync(int customers)
    {
        var folder = Directory.CreateTempSubdirectory("customersuccess-screens-").FullName;
        try
        {
            var database = await PrepareAsync(folder, customers);
            await using (var product = await OpenProduct.StartAsync(database))
            {
                await RenderTimes.PrintAsync(product);
                await FirstLoad.PrintAsync(product);
                await Repaint.PrintAsync(product);
            }

            await OpenScreens.PrintAsync(database);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <returns>The path of a database with scored customers, a year of history and plays that run.</returns>
    private static async Task<string> PrepareAsync(string folder, int customers)
    {
        var files = Directory.CreateDirectory(Path.Combine(folder, "files")).FullName;
        await new PortfolioFiles(customers).WriteAsync(files);
        var database = Path.Combine(folder, "customersuccess.db");
        await using var product = await Product.OpenAsync(database);
        var report = await product.ImportAsync(files);
        var contracts = Path.Combine(folder, "contracts");
        await RevenueFiles.WriteContractsAsync(contracts, customers);
        await product.ImportAsync(contracts);
        await product.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, HistoryDays.MonthEnds, progress: null, CancellationToken.None);
        await product.Get<RollUpRevenue>().RunAsync(customers: null, CancellationToken.None);
        await product.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: false, CancellationToken.None);
        await PlayAsync(product);
        return database;
    }

    /// <summary>Save plays have begun for all they are for, and what is due at once has been done.</summary>
    private static async Task PlayAsync(Product product)
    {
        foreach (var playbook in (await product.Get<PlaybookQueries>().ListAsync(Viewer.System, CancellationToken.None)).Where(playbook => playbook.Kind == PlaybookKind.SavePlay))
        {
            await product.Get<SwitchPlaybook>().RunAsync(playbook.Key, on: true, confirmed: true, Viewer.System, CancellationToken.None);
        }

        await product.Get<EnterPlays>().RunAsync(null, CancellationToken.None);
        await product.Get<AdvanceRuns>().RunAsync(CancellationToken.None);
    }
}
