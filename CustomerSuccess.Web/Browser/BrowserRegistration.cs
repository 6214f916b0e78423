namespace CustomerSuccess.Web.Browser;

internal static class BrowserRegistration
{
    public static IServiceCollection AddBrowser(this IServiceCollection services) => services
        .AddScoped<BrowserModule>()
        .AddScoped<ColorTheme>()
        .AddScoped<Dialogs>()
        .AddScoped<Desk>()
        .AddScoped<PointDrag>();
}
