using CustomerSuccess.Core.Demo.Offers;
using CustomerSuccess.Core.Demo.Plays;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Demo;

public static class DemoRegistration
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services
        .AddSingleton<MarkDemo>()
        .AddSingleton<AddDemoPeople>()
        .AddSingleton<TellDemoOffers>()
        .AddSingleton<TellDemoPlays>()
        .AddSingleton<RemoveDemo>();
}
