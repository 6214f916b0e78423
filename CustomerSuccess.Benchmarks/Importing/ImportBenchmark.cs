using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Benchmarks.Importing;

/// <summary>The import of a usage file into a database that knows the customers, against a bare insert of the same rows.</summary>
internal static class ImportBenchmark
{
    private const int WarmUps = 1;
    private const int Rounds = 5;

    public static async Task RunAsync(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("customersuccess-import-").FullName;
        try
        {
            var empty = Path.Combine(folder, "customers.db");
            await PrepareAsync(empty, folder, UsageRows.Customers(rows));
            var byCustomer = UsageRows.ByCustomer(rows);
            await CompareAsync("by customer", byCustomer, empty, folder);
            await CompareAsync("by day", UsageRows.ByDay(byCustomer), empty, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task PrepareAsync(string database, string folder, int customers)
    {
        var csv = Path.Combine(folder, "customers.csv");
        await File.WriteAllLinesAsync(
            csv, Enumerable.Range(1, customers).Select(i => $"C{i},Customer {i},2020-01-01").Prepend("customer_id,name,started_on"));
        await using var product = await Product.OpenAsync(database);
        await product.ImportAsync(csv);
        await using var context = Context(product);
        await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static async Task CompareAsync(string order, UsageRow[] rows, string empty, string folder)
    {
        var csv = Path.Combine(folder, "usage.csv");
        await UsageRows.WriteAsync(rows, csv);
        var (product, peer) = (new Runs($"ImportFiles, {rows.Length:N0} rows {order}"), new Runs("bare prepared insert"));
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            var (own, other) = round < WarmUps ? (new Runs(""), new Runs("")) : (product, peer);
            var imported = await OnCopyAsync(empty, own, product => product.ImportAsync(csv));
            var inserted = await OnCopyAsync(empty, other, async product =>
            {
                await using var context = Context(product);
                await BareInsert.RunAsync(context, rows);
            });
            if (imported != inserted || imported.Rows != rows.Length)
            {
                throw new InvalidOperationException($"The tables differ: {imported} and {inserted}.");
            }
        }

        Runs.Print(product, peer, most: 2);
    }

    /// <returns>What the table holds afterwards.</returns>
    private static async Task<(int Rows, long Actions, double Storage)> OnCopyAsync(string database, Runs runs, Func<Product, Task> work)
    {
        var copy = Path.Combine(Path.GetDirectoryName(database)!, "run", "usage.db");
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(database, copy);
        var held = await WorkAsync(copy, runs, work);
        Directory.Delete(Path.GetDirectoryName(copy)!, recursive: true);
        return held;
    }

    private static async Task<(int Rows, long Actions, double Storage)> WorkAsync(string database, Runs runs, Func<Product, Task> work)
    {
        await using var product = await Product.OpenAsync(database);
        await runs.MeasureAsync(() => work(product));
        await using var context = Context(product);
        var usage = context.Set<UsageDay>();
        return (await usage.CountAsync(), await usage.SumAsync(row => (long)row.Actions!), await usage.SumAsync(row => row.StorageGb!.Value));
    }

    private static CustomerSuccessContext Context(Product product) => product.Get<IDbContextFactory<CustomerSuccessContext>>().CreateDbContext();
}
