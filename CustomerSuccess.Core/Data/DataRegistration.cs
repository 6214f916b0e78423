using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Data;

public static class DataRegistration
{
    public static IServiceCollection AddData(this IServiceCollection services) => services
        .AddSingleton<DataQueries>()
        .AddSingleton<ImportFiles>();
}
