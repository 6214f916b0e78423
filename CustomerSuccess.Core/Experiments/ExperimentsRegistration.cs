using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Experiments;

public static class ExperimentsRegistration
{
    public static IServiceCollection AddExperiments(this IServiceCollection services) => services.AddSingleton<ExperimentQueries>();
}
