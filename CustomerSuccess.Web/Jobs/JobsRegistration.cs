using CustomerSuccess.Web.Messaging;
using Quartz;

namespace CustomerSuccess.Web.Jobs;

internal static class JobsRegistration
{
    private const string EveryMinute = "5 * * * * ?";
    private const string UsualTime = "0 15 2 * * ?";
    private const string UsualTraining = "0 45 3 ? * SUN";

    /// <summary>Quartz is the clock only; what a job does stands in the database.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        DigestRun.Time(configuration, TimeZoneInfo.Utc);
        services.AddQuartz(quartz =>
        {
            quartz.ScheduleJob<NightlyRun>(
                trigger => trigger.WithIdentity(nameof(NightlyRun)).WithCronSchedule(configuration["Jobs:Nightly"] ?? UsualTime),
                job => job.WithIdentity(nameof(NightlyRun)));
            quartz.ScheduleJob<WeeklyTraining>(
                trigger => trigger.WithIdentity(nameof(WeeklyTraining)).WithCronSchedule(configuration["Jobs:Training"] ?? UsualTraining),
                job => job.WithIdentity(nameof(WeeklyTraining)));
            quartz.ScheduleJob<AlertTick>(
                trigger => trigger.WithIdentity(nameof(AlertTick)).WithCronSchedule(EveryMinute), job => job.WithIdentity(nameof(AlertTick)));
            quartz.ScheduleJob<DigestRun>(
                trigger => trigger.WithIdentity(nameof(DigestRun)).WithCronSchedule(EveryMinute), job => job.WithIdentity(nameof(DigestRun)));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services.AddSingleton<ProductAddress>()
            .AddHostedService<DeliveryWorker>().AddHostedService<PredictionWorker>().AddHostedService<RevenueWorker>().AddHostedService<AlertWorker>().AddHostedService<OfferWorker>().AddHostedService<PlayWorker>();
    }
}
