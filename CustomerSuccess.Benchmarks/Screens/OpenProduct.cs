using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Web.Hosting;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Playwright;

namespace CustomerSuccess.Benchmarks.Screens;

/// <summary>The whole product on a port of its own, its peer on another, and a browser that is signed in to both: cookies know no ports.</summary>
internal sealed class OpenProduct : IAsyncDisposable
{
    public const string Leader = "lead@vendor.example";
    private const string Password = "seven quiet lanterns";

    public static readonly string Owner = PortfolioFiles.Owner(0);

    private readonly WebApplication product;
    private readonly WebApplication peer;
    private readonly DatabaseLock databaseLock;
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private OpenProduct(WebApplication product, WebApplication peer, DatabaseLock databaseLock, IPlaywright playwright, IBrowser browser)
    {
        this.product = product;
        this.peer = peer;
        this.databaseLock = databaseLock;
        this.playwright = playwright;
        this.browser = browser;
    }

    public IServiceProvider Services => product.Services;

    public string Address => AddressOf(product);

    public string PeerAddress => AddressOf(peer);

    public static async Task<OpenProduct> StartAsync(string database)
    {
        var options = new ServeOptions(database, "http://127.0.0.1:0", Demo: false);
        var product = WebServer.Build(options);
        var prepared = await Preparation.RunAsync(product.Services, CancellationToken.None);
        if (!prepared.Succeeded)
        {
            throw new InvalidOperationException(prepared.Error.Message);
        }

        await AddAsync(product.Services, Owner, Role.Csm);
        await AddAsync(product.Services, Leader, Role.Leader);
        var peer = PeerServer.Build(options);
        await product.StartAsync(CancellationToken.None);
        await peer.StartAsync(CancellationToken.None);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            // Hundreds of tabs share few processes: what is measured is the server.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--renderer-process-limit=2"],
        });
        return new OpenProduct(product, peer, prepared.Value, playwright, browser);
    }

    /// <summary>A browser that was never here.</summary>
    public Task<IBrowserContext> NewVisitorAsync() =>
        browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = Address, ViewportSize = new ViewportSize { Width = 1440, Height = 1000 } });

    public async Task<IBrowserContext> SignInAsync()
    {
        var visitor = await NewVisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(AppRoutes.SignIn);
        await page.GetByLabel("E-mail address").FillAsync(Owner);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.WaitForURLAsync($"**{AppRoutes.Today}");
        await page.CloseAsync();
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await product.StopAsync(CancellationToken.None);
        await peer.StopAsync(CancellationToken.None);
        await product.DisposeAsync();
        await peer.DisposeAsync();
        databaseLock.Dispose();
    }

    private static async Task AddAsync(IServiceProvider services, string email, Role role)
    {
        var invited = await services.GetRequiredService<InvitePerson>().RunAsync(email, email, role, Viewer.System, CancellationToken.None);
        if (invited.Succeeded)
        {
            await services.GetRequiredService<ChoosePassword>().RunAsync(new PasswordChoice(invited.Value, Password), CancellationToken.None);
        }
    }

    private static string AddressOf(WebApplication app) => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
}
