using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;

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

    /// <returns>The path of a database with scored customers and a year of history.</returns>
    private static async Task<string> PrepareAsync(string folder, int customers)
    {
        var files = Directory.CreateDirectory(Path.Combine(folder, "files")).FullName;
        await new PortfolioFiles(customers).WriteAsync(files);
        var database = Path.Combine(folder, "customersuccess.db");
        await using var product = await Product.OpenAsync(database);
        var report = await product.ImportAsync(files);
        await product.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, HistoryDays.MonthEnds, progress: null, CancellationToken.None);
        await product.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: false, CancellationToken.None);
        return database;
    }
}
