using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Portfolio;

public static class PortfolioRegistration
{
    public static IServiceCollection AddPortfolio(this IServiceCollection services) => services.AddSingleton<PortfolioQueries>();
}
