using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Customers;

namespace CustomerSuccess.Core.Alerts.Raising;

/// <summary>An alert that somebody is to hear of.</summary>
internal sealed record Told(Alert Alert, AlertRule Rule, Customer Customer, bool IsNew);
