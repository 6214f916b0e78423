using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>A claimed step with all that it takes to carry it out.</summary>
/// <param name="Claimed">As it was taken; whoever has changed it since goes first.</param>
/// <param name="Subject">Null for a customer that was never scored.</param>
/// <param name="Draft">Null for a step without text, or with one that a person has written.</param>
/// <param name="Failure">Why it could not be prepared; null when it could.</param>
internal sealed record StepWork(
    PlayStep Claimed,
    PlayRun Run,
    PlaybookDefinition Playbook,
    StepDefinition Step,
    Customer Customer,
    PlaySubject? Subject,
    CustomerContacts Contacts,
    Draft? Draft,
    string? Failure)
{
    public int? Contact => Contacts.ByRole.TryGetValue(Step.Contact, out var id) ? id : null;

    public bool HasAddress => Contact is { } id && Contacts.WithAddress.Contains(id);

    public bool IsMarketing => Run.IsMarketing;
}
