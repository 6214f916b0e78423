using CustomerSuccess.Web.Book;
using CustomerSuccess.Web.Cli;
using CustomerSuccess.Web.Data;
using CustomerSuccess.Web.Demo;
using CustomerSuccess.Web.Experiments;
using CustomerSuccess.Web.Health;
using CustomerSuccess.Web.Identity;
using CustomerSuccess.Web.Inbox;
using CustomerSuccess.Web.Jobs;
using CustomerSuccess.Web.Offers;
using CustomerSuccess.Web.Messaging.Links;
using CustomerSuccess.Web.Revenue;
using CustomerSuccess.Web.Scorecards;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Touches;

namespace CustomerSuccess.Web.Hosting;

/// <summary>The web application: what it is made of, in the order in which a request meets it.</summary>
internal static class WebServer
{
    /// <summary>The demo never meets real customers.</summary>
    public static readonly string DemoDatabase = Path.Combine("App_Data", "demo.db");

    public static async Task<int> RunAsync(ServeOptions options, CancellationToken cancellationToken)
    {
        await using var app = Build(options);
        var prepared = await Preparation.RunAsync(app.Services, cancellationToken);
        if (!prepared.Succeeded)
        {
            return Fail(prepared.Error.Message);
        }

        using var databaseLock = prepared.Value;
        if (options.Demo && await BuildDemoAsync(app, cancellationToken) is { } error)
        {
            return Fail(error);
        }

        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException taken)
        {
            return Fail($"Cannot listen on {Address(app.Configuration, options.Urls)}: {taken.Message} Choose another address with --urls.");
        }

        await Welcome.PrintAsync(app, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return CommandLine.Done;
    }

    /// <summary>The application, not started yet; tests start it on a port, a clock and settings of their own.</summary>
    internal static WebApplication Build(ServeOptions options, TimeProvider? clock = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(WebServer).Assembly.GetName().Name,
        });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(Address(builder.Configuration, options.Urls).Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var database = Configuration.Database(builder.Configuration, options.Database ?? (options.Demo ? DemoDatabase : null));
        builder.Services
            .AddSingleton(options)
            .AddCompression()
            .AddCustomerSuccess(builder.Configuration, database, clock)
            .AddShell()
            .AddSignIn(database)
            .AddImports()
            .AddStudio()
            .AddTouchDesk()
            .AddInboxDesk()
            .AddRateLimits()
            .AddJobs(builder.Configuration);
        var app = builder.Build();
        app.UseProxies();
        app.UseResponseCompression();
        app.UseExceptionHandler("/failed", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseSecurityHeaders();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealth();
        app.MapSignIn();
        app.MapDemo();
        app.MapBook();
        app.MapExperiments();
        app.MapData();
        app.MapHealthApi();
        app.MapOffers();
        app.MapRevenue();
        app.MapMail();
        app.MapNotes();
        app.MapShell();
        return app;
    }

    /// <summary>Where the application is reached; the first of several addresses.</summary>
    internal static string Address(IConfiguration configuration, string? urls) => urls ?? configuration["Urls"] ?? "http://localhost:5080";

    /// <returns>Why there is no demo, or null.</returns>
    private static async Task<string?> BuildDemoAsync(WebApplication app, CancellationToken cancellationToken)
    {
        var built = await app.Services.GetRequiredService<DemoBuilder>().RunAsync(new Progress<string>(Console.WriteLine), cancellationToken);
        return built.Error?.Message;
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return CommandLine.Failed;
    }
}
