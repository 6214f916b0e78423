using CustomerSuccess.Core.Alerts.Answering;
using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Churn.History;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Alerts;

public static class AlertsRegistration
{
    public static IServiceCollection AddAlerts(this IServiceCollection services) => services
        .AddSingleton<AlertSpanReading>()
        .AddSingleton<ReadAlertSpans>(provider => provider.GetRequiredService<AlertSpanReading>().ReadAsync)
        .AddSingleton<AlertQueries>()
        .AddSingleton<RuleQueries>()
        .AddSingleton<PublishShippedRules>()
        .AddSingleton<AddRule>()
        .AddSingleton<SaveRule>()
        .AddSingleton<SwitchRule>()
        .AddSingleton<RemoveRule>()
        .AddSingleton<SaveBusinessHours>()
        .AddSingleton<RaiseAlerts>()
        .AddSingleton<EscalateAlerts>()
        .AddSingleton<SendDigests>()
        .AddSingleton<AcceptAlert>()
        .AddSingleton<SnoozeAlert>()
        .AddSingleton<CloseAlert>()
        .AddSingleton<AssignAlert>();
}
