using System.Globalization;
using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Benchmarks.Screens;

/// <summary>Memory per open screen: the managed heap after a full collection, before and with 200 of them open.</summary>
internal static class OpenScreens
{
    private const int Screens = 200;

    public static async Task PrintAsync(string database)
    {
        var counter = await MeasureAsync(database, product => product.PeerAddress + PeerServer.Counter, "h1");
        var book = await MeasureAsync(database, product => product.Address + AppRoutes.Book, "tbody tr:nth-child(50)");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"per open screen, {Screens} open: My book with 50 rows {book / 1024:0} KB, counter {counter / 1024:0} KB, ratio {book / counter:0.00}, at most 2; peak of the process {Machine.PeakMegabytes():0} MB"));
    }

    private static async Task<double> MeasureAsync(string database, Func<OpenProduct, string> address, string ready)
    {
        await using var product = await OpenProduct.StartAsync(database);
        await using var visitor = await product.SignInAsync();
        await OpenAsync(visitor, address(product), ready);
        await OpenAsync(visitor, address(product), ready);
        var before = await HeapAsync();
        for (var screen = 0; screen < Screens; screen++)
        {
            await OpenAsync(visitor, address(product), ready);
        }

        return (await HeapAsync() - before) / (double)Screens;
    }

    private static async Task OpenAsync(IBrowserContext visitor, string address, string ready)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(address);
        await page.Locator(ready).WaitForAsync(new() { Timeout = 60_000 });
    }

    private static async Task<long> HeapAsync()
    {
        await Task.Delay(2000);
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
