using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.People;
using Quartz;

namespace CustomerSuccess.Web.Jobs;

/// <summary>
/// Looks every minute whether the time of the daily digest has come. The time is that of the business, whose time zone people may change while
/// the server runs, so it is no trigger of its own.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class DigestRun(SendDigests send, RuleQueries rules, IConfiguration configuration) : IJob
{
    private const string UsualTime = "0 0 7 * * ?";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var opening = (await rules.OpeningAsync(Viewer.System, cancellationToken)).Value;
        var since = context.PreviousFireTimeUtc ?? context.FireTimeUtc.AddMinutes(-1);
        if (Time(configuration, TimeZoneInfo.FindSystemTimeZoneById(opening.TimeZone)).GetNextValidTimeAfter(since) <= context.FireTimeUtc)
        {
            await send.RunAsync(cancellationToken);
        }
    }

    /// <exception cref="FormatException"><c>Jobs:Digest</c> is no cron expression.</exception>
    internal static CronExpression Time(IConfiguration configuration, TimeZoneInfo zone) => new(configuration["Jobs:Digest"] ?? UsualTime, zone);
}
