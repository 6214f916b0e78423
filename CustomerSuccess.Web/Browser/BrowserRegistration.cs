namespace CustomerSuccess.Web.Browser;

internal static class BrowserRegistration
{
    public static IServiceCollection AddBrowser(this IServiceCollection services) => services
        .AddScoped<BrowserModule>()
        .AddScoped<ColorTheme>()
        .AddTransient<SearchKeys>()
        .AddScoped<Dialogs>()
        .AddScoped<Desk>();
}
