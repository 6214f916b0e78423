using CustomerSuccess.Web.Book;
using CustomerSuccess.Web.Cli;
using CustomerSuccess.Web.Data;
using CustomerSuccess.Web.Identity;
using CustomerSuccess.Web.Jobs;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Web.Hosting;

/// <summary>The web application: what it is made of, in the order in which a request meets it.</summary>
internal static class WebServer
{
    public static async Task<int> RunAsync(ServeOptions options, CancellationToken cancellationToken)
    {
        await using var app = Build(options);
        var prepared = await Preparation.RunAsync(app.Services, cancellationToken);
        if (!prepared.Succeeded)
        {
            return Fail(prepared.Error.Message);
        }

        using var databaseLock = prepared.Value;
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

    /// <summary>The application, not started yet; tests start it on a port of their own.</summary>
    internal static WebApplication Build(ServeOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(WebServer).Assembly.GetName().Name,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(Address(builder.Configuration, options.Urls).Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var database = Configuration.Database(builder.Configuration, options.Database);
        builder.Services
            .AddSingleton(options)
            .AddCustomerSuccess(builder.Configuration, database)
            .AddShell()
            .AddSignIn(database)
            .AddImports()
            .AddJobs(builder.Configuration);
        var app = builder.Build();
        app.UseExceptionHandler("/failed", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseSecurityHeaders();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealth();
        app.MapSignIn();
        app.MapBook();
        app.MapData();
        app.MapShell();
        return app;
    }

    /// <summary>Where the application is reached; the first of several addresses.</summary>
    internal static string Address(IConfiguration configuration, string? urls) => urls ?? configuration["Urls"] ?? "http://localhost:5080";

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return CommandLine.Failed;
    }
}
