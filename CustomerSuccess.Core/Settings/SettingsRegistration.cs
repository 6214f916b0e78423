using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Settings;

public static class SettingsRegistration
{
    public static IServiceCollection AddSettings(this IServiceCollection services) => services.AddSingleton<SettingsQueries>();
}
