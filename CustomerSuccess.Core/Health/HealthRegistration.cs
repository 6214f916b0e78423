using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Health;

public static class HealthRegistration
{
    public static IServiceCollection AddHealth(this IServiceCollection services, HealthOptions options) => services
        .AddSingleton(options)
        .AddSingleton<HealthQueries>()
        .AddSingleton<ChangeQueries>()
        .AddSingleton<PublishShippedScorecards>()
        .AddSingleton<RescoreCustomers>()
        .AddSingleton<RescoreSome>()
        .AddSingleton<RescoreAfterImport>();
}
