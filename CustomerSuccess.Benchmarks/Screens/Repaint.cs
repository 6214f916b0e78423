using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Benchmarks.Screens;

/// <summary>From a click on a column's head to the painted list, 50 rows: the product against a page that fetches JSON and paints by a script of its own.</summary>
internal static class Repaint
{
    private const int Rounds = 8;
    private const int Clicks = 20;

    /// <summary>Clicks, waits until the body has changed and the next frame was painted, and gives milliseconds for each.</summary>
    private const string Measure = """
        async clicks => {
            const painted = () => new Promise(done => requestAnimationFrame(() => {
                const after = new MessageChannel();
                after.port1.onmessage = done;
                after.port2.postMessage(0);
            }));
            const times = [];
            for (let click = 0; click < clicks; click++) {
                const head = [...document.querySelectorAll('th')].find(cell => cell.textContent.includes('ARR')).querySelector('a');
                const first = () => document.querySelector('tbody tr td').textContent + document.querySelector('tbody tr:last-child td').textContent;
                const before = first();
                const started = performance.now();
                head.click();
                await new Promise(done => {
                    const watch = new MutationObserver(() => {
                        if (first() !== before) { watch.disconnect(); done(); }
                    });
                    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
                });
                await painted();
                times.push(performance.now() - started);
                await new Promise(done => setTimeout(done, 30));
            }
            return times;
        }
        """;

    public static async Task PrintAsync(OpenProduct product)
    {
        await using var visitor = await product.SignInAsync();
        var ours = await OpenAsync(visitor, product.Address + AppRoutes.Book);
        var theirs = await OpenAsync(visitor, product.PeerAddress + PeerServer.List);
        var (book, fetched) = (new Runs("My book, click to repainted"), new Runs("hand-written fetch page"));
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var (page, runs) in new[] { (ours, book), (theirs, fetched) })
            {
                await page.BringToFrontAsync();
                foreach (var time in await page.EvaluateAsync<double[]>(Measure, Clicks))
                {
                    if (round >= 0)
                    {
                        runs.Add(time / 1000);
                    }
                }
            }
        }

        Runs.Print(book, fetched, 1.25);
    }

    private static async Task<IPage> OpenAsync(IBrowserContext visitor, string address)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(address);
        await page.Locator("tbody tr").First.WaitForAsync();
        await page.WaitForTimeoutAsync(500);
        return page;
    }
}
