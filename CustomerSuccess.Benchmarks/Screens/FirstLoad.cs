using System.Globalization;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Benchmarks.Screens;

/// <summary>What goes over the wire to somebody who was never here: sign-in, then the book.</summary>
internal static class FirstLoad
{
    public static async Task PrintAsync(OpenProduct product)
    {
        await using var visitor = await product.NewVisitorAsync();
        await PrintAsync(visitor, "sign-in", AppRoutes.SignIn);
        await using var signedIn = await product.SignInAsync();
        // The cookie alone is kept; scripts and styles come anew.
        await using var fresh = await product.NewVisitorAsync();
        await fresh.AddCookiesAsync((await signedIn.CookiesAsync()).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path }));
        await PrintAsync(fresh, "My book, nothing cached", AppRoutes.Book);
        await PrintAsync(fresh, "My book, again", AppRoutes.Book);
    }

    private static async Task PrintAsync(IBrowserContext visitor, string what, string address)
    {
        var page = await visitor.NewPageAsync();
        var network = await visitor.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        var (files, bytes, frames) = (0, 0.0, 0L);
        network.Event("Network.loadingFinished").OnEvent += (_, finished) =>
        {
            files++;
            bytes += finished!.Value.GetProperty("encodedDataLength").GetDouble();
        };
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => frames += frame.Binary?.Length ?? frame.Text?.Length ?? 0;
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
        await page.WaitForTimeoutAsync(1500);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"first load, {what}: {bytes / 1024:0} KB in {files} files, {frames / 1024.0:0} KB over the socket before compression"));
        await page.CloseAsync();
    }
}
