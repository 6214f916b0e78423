using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Plays.Model;

/// <summary>One step of a playbook.</summary>
/// <param name="Id">Unique within the playbook; lasting.</param>
/// <param name="Channels">The wanted one first; each next one is taken when the one before it is not available.</param>
/// <param name="Template">Key of the text for the customer; null for a step without one.</param>
/// <param name="Instruction">What a person is to do.</param>
/// <param name="OnlyWithoutAnswer">An escalation: skipped when the customer has answered since the run began.</param>
/// <param name="Conditions">All must hold when the step is due; null or empty for none.</param>
/// <param name="Success">By what the step is known to have worked: all must hold; null or empty when that cannot be told from data.</param>
/// <param name="Variants">Only in runs of these variants; null or empty: in all.</param>
public sealed record StepDefinition(
    string Id,
    string Title,
    StepType Type,
    IReadOnlyList<Channel> Channels,
    StepDue Due,
    StepOwner Owner = StepOwner.Owner,
    string? Template = null,
    string? Instruction = null,
    ContactRole Contact = ContactRole.Main,
    bool NeedsApproval = false,
    bool OnlyWithoutAnswer = false,
    IReadOnlyList<PlayCondition>? Conditions = null,
    IReadOnlyList<PlayCondition>? Success = null,
    IReadOnlyList<string>? Variants = null);
