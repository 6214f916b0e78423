using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Touches;

public static class TouchesRegistration
{
    public static IServiceCollection AddTouches(this IServiceCollection services) => services.AddSingleton<RateCustomer>().AddSingleton<LogInteraction>();
}
