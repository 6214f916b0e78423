using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Today;

public static class TodayRegistration
{
    public static IServiceCollection AddToday(this IServiceCollection services) => services.AddSingleton<TodayQueries>().AddSingleton<LookAtToday>();
}
