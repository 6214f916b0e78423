using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Scorecards.Replay;

public static class ReplayRegistration
{
    public static IServiceCollection AddReplay(this IServiceCollection services) => services
        .AddSingleton<FrameLoading>()
        .AddSingleton<FrameStore>()
        .AddSingleton<ReplayScorecard>()
        .AddSingleton<EvaluateScorecard>()
        .AddSingleton<ProposeWeights>();
}
