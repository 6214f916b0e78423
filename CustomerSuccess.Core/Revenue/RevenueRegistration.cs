using CustomerSuccess.Core.Revenue.Rates;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Core.Revenue.Rolling;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Revenue;

public static class RevenueRegistration
{
    public static IServiceCollection AddRevenue(this IServiceCollection services, RevenueOptions options) => services
        .AddSingleton(options)
        .AddSingleton<RollUpRevenue>()
        .AddSingleton<RevenueCheckQueries>()
        .AddSingleton<RevenueMemory>()
        .AddSingleton<RevenueQueries>()
        .AddSingleton<RateQueries>()
        .AddSingleton<SaveRate>()
        .AddSingleton<RemoveRate>();
}
