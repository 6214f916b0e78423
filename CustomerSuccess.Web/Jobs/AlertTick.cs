using CustomerSuccess.Core.Alerts.Raising;
using Quartz;

namespace CustomerSuccess.Web.Jobs;

/// <summary>Every minute: snoozed alerts come back, late ones are escalated, and customers that rules should have looked at are not forgotten.</summary>
[DisallowConcurrentExecution]
internal sealed class AlertTick(RaiseAlerts raise, EscalateAlerts escalate) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await raise.RunAsync(cancellationToken);
        await escalate.RunAsync(cancellationToken);
    }
}
