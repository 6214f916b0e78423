using CustomerSuccess.Web.Browser;
using CustomerSuccess.Web.Identity;
using Radzen;

namespace CustomerSuccess.Web.Shell;

internal static class ShellRegistration
{
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(circuits => circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(5));
        services.AddCascadingAuthenticationState();
        services.AddRadzenComponents();
        return services.AddBrowser();
    }

    public static void MapShell(this IEndpointRouteBuilder app)
    {
        app.MapGet(AppRoutes.Home, (HttpContext context) =>
            Results.LocalRedirect(PersonClaims.ToViewer(context.User) is { } viewer ? NavItem.HomeOf(viewer.Role) : AppRoutes.SignIn));
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
