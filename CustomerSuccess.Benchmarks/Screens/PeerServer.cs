using CustomerSuccess.Core.Book;
using CustomerSuccess.Web.Hosting;
using CustomerSuccess.Web.Identity;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Benchmarks.Screens;

/// <summary>The least that could be built of the same parts: a counter in the product's layout, and a list that a script of our own fetches and paints.</summary>
internal static class PeerServer
{
    public const string Counter = "/counter";
    public const string List = "/fetch.html";

    public static WebApplication Build(ServeOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(WebServer).Assembly.GetName().Name,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var database = Configuration.Database(builder.Configuration, options.Database);
        builder.Services.AddSingleton(options).AddCustomerSuccess(builder.Configuration, database).AddShell().AddSignIn(database);
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapGet(List, () => Results.File(Path.Combine(AppContext.BaseDirectory, "Screens", "fetch.html"), "text/html"));
        app.MapGet("/rows", RowsAsync);
        app.MapRazorComponents<CounterApp>().AddInteractiveServerRenderMode();
        return app;
    }

    private static async Task<BookPage> RowsAsync(HttpContext context, BookQueries book, BookSort sort, bool descending) =>
        await book.PageAsync(new BookFilter(Mine: true, Sort: sort, Descending: descending), PersonClaims.ToViewer(context.User)!, context.RequestAborted);
}
