using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Web.Plays.Builder;

/// <summary>Playbooks in the words of their screens.</summary>
internal static class BuilderWords
{
    public static string Kind(PlaybookKind kind) => kind switch
    {
        PlaybookKind.SavePlay => "Save play",
        PlaybookKind.Programme => "Programme",
        PlaybookKind.Campaign => "Campaign",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Trigger(TriggerKind kind) => kind switch
    {
        TriggerKind.Severity => "the severity is",
        TriggerKind.BandEntry => "the health band is",
        TriggerKind.Rule => "an alert holds",
        TriggerKind.Segment => "the customer is one of",
        TriggerKind.Event => "something happens",
        TriggerKind.ByHand => "a person starts it",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Type(StepType type) => type switch
    {
        StepType.Task => "Task for a person",
        StepType.Message => "Message to the customer",
        StepType.Notice => "Notice to a colleague",
        StepType.Offer => "Retention offer",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Contact(ContactRole role) => role switch
    {
        ContactRole.Main => "Main contact",
        ContactRole.Executive => "Executive",
        ContactRole.Alternative => "Another contact",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string Unit(DueUnit unit) => unit switch
    {
        DueUnit.Minutes => "minutes",
        DueUnit.Hours => "hours",
        DueUnit.Days => "days",
        DueUnit.BusinessHours => "business hours",
        DueUnit.BusinessDays => "business days",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    public static string Fate(StepFate fate) => fate switch
    {
        StepFate.Skip => "skipped",
        StepFate.GiveToPerson => "task",
        StepFate.Send => "sent",
        StepFate.Tell => "told",
        StepFate.Propose => "offer proposed",
        StepFate.PutOff => "put off",
        StepFate.Suppress => "suppressed",
        _ => throw new ArgumentOutOfRangeException(nameof(fate)),
    };
}
