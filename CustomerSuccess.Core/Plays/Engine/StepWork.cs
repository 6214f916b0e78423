using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>A claimed step with all that it takes to carry it out.</summary>
/// <param name="Claimed">As it was taken; whoever has changed it since goes first.</param>
/// <param name="Subject">Null for a customer that was never scored.</param>
/// <param name="Draft">What the template says now; null for a step without text, or with one that a person has written.</param>
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
    /// <summary>Somebody has been asked: text and contact stay as they were shown.</summary>
    public bool WasAsked => Claimed.ApprovalId is not null;

    public int? Contact => WasAsked ? Claimed.ContactId : Contacts.ByRole.TryGetValue(Step.Contact, out var id) ? id : null;

    /// <summary>Whom the approver was told of has left since.</summary>
    public bool ContactIsGone => WasAsked && Contact is { } id && !Contacts.Names.ContainsKey(id);

    public bool HasAddress => Contact is { } id && Contacts.WithAddress.Contains(id);

    /// <summary>May be unsubscribed from: as its template says. Without one, campaigns and programmes are, and what is done to keep a customer is correspondence.</summary>
    public bool IsMarketing => TemplateIsMarketing ?? Run.IsMarketing;

    /// <summary>Null without a template.</summary>
    public bool? TemplateIsMarketing { get; init; }
}
