using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Facts;

public static class FactsRegistration
{
    public static IServiceCollection AddFacts(this IServiceCollection services) => services.AddSingleton<FactQueries>();
}
