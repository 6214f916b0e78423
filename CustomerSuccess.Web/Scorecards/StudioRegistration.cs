namespace CustomerSuccess.Web.Scorecards;

internal static class StudioRegistration
{
    public static IServiceCollection AddStudio(this IServiceCollection services) => services
        .AddSingleton<ScoringDesk>()
        .AddSingleton<DraftStore>()
        .AddScoped<StudioDialogs>()
        .AddScoped<StudioActs>();
}
