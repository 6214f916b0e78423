using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Scorecards;

public static class ScorecardsRegistration
{
    public static IServiceCollection AddScorecards(this IServiceCollection services) => services
        .AddSingleton<ShownDay>()
        .AddSingleton<ScorecardQueries>()
        .AddSingleton<DraftQueries>()
        .AddSingleton<StartDraft>()
        .AddSingleton<SaveDraft>()
        .AddSingleton<DiscardDraft>()
        .AddSingleton<PublishScorecard>()
        .AddSingleton<RollBackScorecard>()
        .AddSingleton<SavePriorities>()
        .AddSingleton<RemoveScorecard>();
}
