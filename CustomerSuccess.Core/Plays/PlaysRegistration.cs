using CustomerSuccess.Core.Churn.History;
using CustomerSuccess.Core.Facts.Timeline;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Campaigns;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Core.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerSuccess.Core.Plays;

public static class PlaysRegistration
{
    public static IServiceCollection AddPlays(this IServiceCollection services)
    {
        services.TryAddSingleton<FindExpansion>((_, _) => Task.FromResult<IReadOnlyList<string>>([]));
        return services
            .AddSingleton<SavePlayReading>()
            .AddSingleton<ReadSavePlays>(provider => provider.GetRequiredService<SavePlayReading>().ReadAsync)
            .AddSingleton<ReadActions>(PlayTimeline.ReadAsync)
            .AddSingleton<ReadBrake>(PlaySettingsReading.IsStoppedAsync)
            .AddSingleton<PlaybookQueries>()
            .AddSingleton<RehearsalQueries>()
            .AddSingleton<PlayQueries>()
            .AddSingleton<CampaignQueries>()
            .AddSingleton<PublishShippedPlaybooks>()
            .AddSingleton<PublishPlaybook>()
            .AddSingleton<SwitchPlaybook>()
            .AddSingleton<StopEverything>()
            .AddSingleton<ReleaseEverything>()
            .AddSingleton<SavePlayLimits>()
            .AddSingleton<PlanForCustomer>()
            .AddSingleton<EnterPlays>()
            .AddSingleton<AdvanceRuns>()
            .AddSingleton<FollowRuns>()
            .AddSingleton<RunChange>()
            .AddSingleton<StartPlay>()
            .AddSingleton<PauseRun>()
            .AddSingleton<ResumeRun>()
            .AddSingleton<CancelRun>()
            .AddSingleton<ReassignRun>()
            .AddSingleton<SkipStep>()
            .AddSingleton<PostponeStep>()
            .AddSingleton<EditStepContent>()
            .AddSingleton<CompleteStep>()
            .AddSingleton<SendStep>()
            .AddSingleton<ReplayStep>()
            .AddSingleton<ClaimSavings>();
    }
}
