using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Live;

public static class LiveRegistration
{
    public static IServiceCollection AddLive(this IServiceCollection services) => services.AddSingleton<LiveFeed>();
}
