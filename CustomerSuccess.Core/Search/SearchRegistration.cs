using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Search;

public static class SearchRegistration
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services.AddSingleton<SearchQueries>();
}
