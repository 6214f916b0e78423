using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts;

/// <summary>A rule cannot be used as it was entered; each fault names its field.</summary>
public sealed record RuleInvalid(IReadOnlyList<RuleFault> Faults) : Invalid(string.Join(" ", Faults.Select(fault => fault.Message)));
