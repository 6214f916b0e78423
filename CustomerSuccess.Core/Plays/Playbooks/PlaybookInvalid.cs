using CustomerSuccess.Core.Plays.Model.Faults;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>A playbook cannot be used as it was written; each fault names its place.</summary>
public sealed record PlaybookInvalid(IReadOnlyList<PlaybookFault> Faults) : Invalid(string.Join(" ", Faults.Select(fault => fault.Message)));
