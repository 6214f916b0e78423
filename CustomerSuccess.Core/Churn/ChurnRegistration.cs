using CustomerSuccess.Core.Churn.History;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Churn.Training;
using CustomerSuccess.Core.Churn.Versions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerSuccess.Core.Churn;

public static class ChurnRegistration
{
    public static IServiceCollection AddChurn(this IServiceCollection services)
    {
        // Nothing runs save plays yet; whatever will, registers how to read them.
        services.TryAddSingleton<ReadSavePlays>(_ => Task.FromResult<IReadOnlyList<History.Model.SavePlay>>([]));
        return services
            .AddSingleton<TrainingGate>()
            .AddSingleton<HistoryReading>()
            .AddSingleton<TrainChurnModel>()
            .AddSingleton<EvaluateHistory>()
            .AddSingleton<PromoteModel>()
            .AddSingleton<RevertModel>()
            .AddSingleton<PredictChurn>()
            .AddSingleton<PredictionQueries>()
            .AddSingleton<ModelQueries>();
    }
}
