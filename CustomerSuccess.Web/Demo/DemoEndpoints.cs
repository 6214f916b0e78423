using System.Net;
using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Hosting;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CustomerSuccess.Web.Demo;

internal static class DemoEndpoints
{
    public static IServiceCollection AddDemoMode(this IServiceCollection services) => services.AddSingleton<DemoBuilder>();

    /// <summary>Signing in as somebody of the demo without a password: only in demo mode, and only from this machine.</summary>
    public static void MapDemo(this IEndpointRouteBuilder app)
    {
        if (app.ServiceProvider.GetRequiredService<ServeOptions>().Demo)
        {
            app.MapPost(AppRoutes.DemoSignIn, SignInAsync).AllowAnonymous();
        }
    }

    public static bool IsFromThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && (context.Request.Host.Host == "localhost" || (IPAddress.TryParse(context.Request.Host.Host, out var host) && IPAddress.IsLoopback(host)));

    private static async Task<IResult> SignInAsync(HttpContext context, SignInManager<Person> signIn, [FromForm] Role role)
    {
        if (!IsFromThisMachine(context))
        {
            return Results.NotFound();
        }

        var person = await signIn.UserManager.FindByNameAsync(DemoPeople.Of(role).Email);
        if (person is null)
        {
            return Results.LocalRedirect(AppRoutes.SignIn);
        }

        await signIn.SignInAsync(person, isPersistent: false);
        return Results.LocalRedirect(AppRoutes.Home);
    }
}
