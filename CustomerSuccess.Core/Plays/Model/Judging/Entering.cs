using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Plays.Model.Judging;

/// <summary>Whether a customer enters a playbook by itself.</summary>
public static class Entering
{
    public static bool Fits(PlaybookDefinition playbook, PlaySubject subject) =>
        (subject.DaysSinceLeft is null || IsForThoseWhoLeft(playbook))
        && Triggers(playbook.Trigger, subject)
        && playbook.Entry.All(condition => condition.Holds(subject))
        && !playbook.Exit.Any(condition => condition.Holds(subject));

    /// <summary>Everybody else who has left is left in peace.</summary>
    public static bool IsForThoseWhoLeft(PlaybookDefinition playbook) =>
        playbook.Trigger.Event == PlayEvents.Left || PlayFacts.IsAsked(playbook with { Exit = [], Success = [] }, PlayFacts.DaysSinceLeft);

    public static bool Triggers(PlayTrigger trigger, PlaySubject subject) => trigger.Kind switch
    {
        TriggerKind.Severity => subject.Severity == trigger.Severity,
        TriggerKind.BandEntry => subject.Band is { } band && band == trigger.Band,
        TriggerKind.Rule => trigger.Rule is { } rule && subject.Rules.Contains(rule),
        TriggerKind.Segment => trigger.Filter?.Fits(subject) == true,
        TriggerKind.Event => trigger.Event is { } name && PlayEvents.Happened(name, subject),
        TriggerKind.ByHand => false,
        _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
    };

    /// <summary>Why, in words.</summary>
    public static string Reason(PlaybookDefinition playbook, PlaySubject subject) => playbook.Trigger.Kind switch
    {
        TriggerKind.Severity => PlaySeverities.Reason(subject),
        TriggerKind.BandEntry => $"Health is {Bands.Name(subject.Band!.Value)}",
        TriggerKind.Rule => PlaySentence.Trigger(playbook.Trigger),
        TriggerKind.Segment => string.Join(", ", (playbook.Trigger.Filter?.Conditions ?? []).Select(condition => $"{PlayFacts.Name(condition.Fact)}: {PlayFacts.Say(condition.Fact, PlayFacts.Of(condition.Fact, subject))}")),
        TriggerKind.Event => $"Event: {playbook.Trigger.Event}",
        _ => "Started by hand",
    };
}
