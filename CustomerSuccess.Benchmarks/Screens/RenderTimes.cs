using System.Diagnostics;
using System.Globalization;
using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Identity;

namespace CustomerSuccess.Benchmarks.Screens;

/// <summary>
/// The server's time from an address to all of its screen: shell and page are rendered with the application's own services, every question
/// answered. What a circuit adds is the way over the wire.
/// </summary>
internal static class RenderTimes
{
    private const int WarmUps = 20;
    private const int Visits = 200;

    public static async Task PrintAsync(OpenProduct product)
    {
        var book = product.Services.GetRequiredService<BookQueries>();
        var customers = await book.PageAsync(new BookFilter(Sort: BookSort.Arr, PageSize: Visits + WarmUps), Viewer.System, CancellationToken.None);
        var ids = customers.Customers.Rows.Select(row => row.ExternalId).ToList();
        await PrintAsync(product, "Customer", 100, visit => AppRoutes.Customer(ids[visit % ids.Count]));
        await PrintAsync(product, "Portfolio", 200, _ => AppRoutes.Portfolio);
        await PrintAsync(product, "Churn and expansion", 200, _ => AppRoutes.Revenue);
        await PrintAsync(product, "Movements", 200, _ => $"{AppRoutes.RevenueMovements}?kind=churn&from=2025-11&to=2026-10");
        await PrintAsync(product, "My book", 200, _ => AppRoutes.Book, OpenProduct.Owner);
        await PrintAsync(product, "Customers", 200, _ => AppRoutes.Customers);
        var runs = (await product.Services.GetRequiredService<PlayQueries>().RunsAsync(new RunFilter(RunStanding.Open), Viewer.System, CancellationToken.None)).Rows;
        await PrintAsync(product, "Play run", 100, visit => AppRoutes.Run(runs[visit % runs.Count].Id));
        await PrintAsync(product, "Approvals", 100, _ => AppRoutes.Approvals);
        await PrintAsync(product, "Tasks", 100, _ => AppRoutes.Tasks, OpenProduct.Owner);
    }

    private static async Task PrintAsync(OpenProduct product, string screen, int most, Func<int, string> address, string person = OpenProduct.Leader)
    {
        var times = new List<double>();
        var size = 0;
        for (var visit = 0; visit < WarmUps + Visits; visit++)
        {
            var started = Stopwatch.GetTimestamp();
            size = (await RenderAsync(product.Services, product.Address, address(visit), person)).Length;
            if (visit >= WarmUps)
            {
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{screen}: p50 {times[Visits / 2]:0.0} ms, p95 {times[Visits * 95 / 100]:0.0} ms, at most {most} ms; {size / 1024} KB of HTML"));
    }

    private static async Task<string> RenderAsync(IServiceProvider services, string host, string address, string person)
    {
        await using var scope = services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Person>>()
            .CreateAsync((await people.FindByNameAsync(person))!);
        ((IHostEnvironmentAuthenticationStateProvider)scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>())
            .SetAuthenticationState(Task.FromResult(new AuthenticationState(principal)));
        ((IHostEnvironmentNavigationManager)scope.ServiceProvider.GetRequiredService<NavigationManager>()).Initialize($"{host}/", host + address);
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Routes>()).ToHtmlString());
    }
}
