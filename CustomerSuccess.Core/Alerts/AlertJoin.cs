using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;

namespace CustomerSuccess.Core.Alerts;

/// <summary>An alert beside what lists show of its rule and customer.</summary>
internal sealed class AlertJoin
{
    public required Alert Alert { get; init; }

    public required AlertRule Rule { get; init; }

    public required Customer Customer { get; init; }

    public required CustomerStanding? Standing { get; init; }

    /// <summary>Null before anything was predicted.</summary>
    public required ChurnStanding? Churn { get; init; }

    public required Person? Owner { get; init; }
}
