using System.Globalization;
using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Benchmarks.Alerting;

/// <summary>Every shipped rule over every customer, night by night; and the way of one customer's facts from the file to the alert.</summary>
internal static class AlertsBenchmark
{
    private const int Arrivals = 11;

    /// <summary>Days before today. The first nights raise what holds all along.</summary>
    private static readonly int[] Nights = [5, 4, 3, 2, 1, 0];

    public static async Task RunAsync(int customers)
    {
        var folder = Directory.CreateTempSubdirectory("customersuccess-alerts-").FullName;
        try
        {
            var database = Path.Combine(folder, "customersuccess.db");
            await using (var product = await Product.OpenAsync(database))
            {
                await ImportAsync(product, customers, folder);
            }

            await NightsAsync(database, customers);
            await using var today = await Product.OpenAsync(database);
            await ArrivalsAsync(today, customers, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task NightsAsync(string database, int customers)
    {
        var (first, later) = (new Runs($"{customers:N0} customers, all rules, the first night"), new Runs("every later night"));
        foreach (var ago in Nights)
        {
            await using var product = await Product.OpenAsync(database, Product.Today.AddDays(-ago));
            await product.Get<RescoreCustomers>().RunAsync(day: null, Viewer.System, progress: null, CancellationToken.None);
            var sum = RaiseSummary.Nothing;
            await (ago == Nights[0] ? first : later).MeasureAsync(async () => sum = await product.Get<RaiseAlerts>().RunAsync(CancellationToken.None));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {sum.Customers:N0} customers: {sum.Raised:N0} raised, {sum.Risen:N0} became severe, {sum.Ended:N0} ended"));
        }

        Console.WriteLine(first);
        Console.WriteLine(later);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a night {later.Median:0.00} s, the first {first.Median:0.00} s, at most 5"));
    }

    /// <summary>Each time a customer's first failed payment.</summary>
    private static async Task ArrivalsAsync(Product product, int customers, string folder)
    {
        var arrivals = new Runs("one customer's facts imported, scored, and their alert raised");
        var files = Directory.CreateDirectory(Path.Combine(folder, "arrival")).FullName;
        for (var i = 0; i < Arrivals; i++)
        {
            var before = await FailuresAsync(product);
            await File.WriteAllLinesAsync(
                Path.Combine(files, "invoices.csv"),
                [
                    "invoice_id,customer_id,issued_on,amount,currency,due_on,status",
                    string.Create(CultureInfo.InvariantCulture, $"X{i},C{1 + (i * (customers / Arrivals))},{Product.Today.AddDays(-2):yyyy-MM-dd},100,USD,{Product.Today.AddDays(-1):yyyy-MM-dd},failed"),
                ]);
            await arrivals.MeasureAsync(async () =>
            {
                var report = await product.ImportAsync(files);
                await product.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, HistoryDays.MonthEnds, progress: null, CancellationToken.None);
                await product.Get<RaiseAlerts>().RunAsync(CancellationToken.None);
            });
            if (await FailuresAsync(product) != before + 1)
            {
                throw new InvalidOperationException("The facts that arrived raised no alert.");
            }
        }

        Console.WriteLine(arrivals);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"from file to alert {arrivals.Median * 1000:0} ms, at most 1000"));
    }

    private static async Task<int> FailuresAsync(Product product)
    {
        await using var context = await product.Get<IDbContextFactory<CustomerSuccessContext>>().CreateDbContextAsync();
        return await context.Set<Alert>().CountAsync(alert => alert.RuleKey == "billing-failure");
    }

    private static async Task ImportAsync(Product product, int customers, string folder)
    {
        var files = Directory.CreateDirectory(Path.Combine(folder, "files")).FullName;
        await new PortfolioFiles(customers).WriteAsync(files);
        var report = await product.ImportAsync(files);
        Directory.Delete(files, recursive: true);

        // An import whose customers were never scored would be made up for by the first arrival.
        await product.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, _ => [], progress: null, CancellationToken.None);
    }
}
