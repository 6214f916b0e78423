using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Inbox;
using CustomerSuccess.Core.People;
using Quartz;

namespace CustomerSuccess.Web.Jobs;

/// <summary>Scores every customer once a day, so that time alone (a renewal that comes nearer, a silence that grows) is seen.</summary>
[DisallowConcurrentExecution]
internal sealed class NightlyRun(JudgeTexts judge, RescoreCustomers rescore, ILogger<NightlyRun> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await judge.RunAsync(cancellationToken);
        var summary = (await rescore.RunAsync(day: null, Viewer.System, progress: null, cancellationToken)).Value;
        log.LogInformation(
            "Nightly run for {Day}: {Scored} of {Customers} customers scored in {Seconds:0.0} s.",
            summary.Day, summary.Scored, summary.Customers, summary.Seconds);
    }
}
