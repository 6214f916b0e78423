using System.Globalization;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Model.Judging;

namespace CustomerSuccess.Core.Plays.Model;

/// <summary>What playbooks say, in the words of the screens.</summary>
public static class PlaySentence
{
    /// <summary>What makes a customer enter, such as "Severity is Critical".</summary>
    public static string Trigger(PlayTrigger trigger) => trigger.Kind switch
    {
        TriggerKind.Severity => $"Severity is {(trigger.Severity is { } severity ? PlaySeverities.Name(severity) : "not chosen")}",
        TriggerKind.BandEntry => $"Health is {(trigger.Band is { } band ? Bands.Name(band) : "not chosen")}",
        TriggerKind.Rule => $"The alert '{ShippedRules.NameOf(trigger.Rule ?? "")}' holds",
        TriggerKind.Segment => Filter(trigger.Filter ?? new CustomerFilter()),
        TriggerKind.Event => Event(trigger.Event),
        TriggerKind.ByHand => "Started by hand",
        _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
    };

    public static string Event(string? name) => name switch
    {
        PlayEvents.Started => "A customer begins",
        PlayEvents.Onboarded => "Onboarding is complete",
        PlayEvents.Anniversary => "The anniversary of a customer",
        PlayEvents.Left => "A customer has left",
        _ => "An event that is not chosen",
    };

    /// <summary>Such as "at once", "after 3 days", "2 business days after 'Call'".</summary>
    /// <param name="titleOf">Gives the title of a step by its id.</param>
    public static string Due(StepDue due, Func<string, string?> titleOf)
    {
        var span = Span(due);
        return due.After is { } after ? $"{(due.Amount == 0 ? "together with" : $"{span} after")} '{titleOf(after) ?? after}'" : due.Amount == 0 ? "at once" : $"after {span}";
    }

    private static string Span(StepDue due) => due.Unit switch
    {
        SlaUnit.BusinessDays => Of(due.Amount, "business day"),
        SlaUnit.BusinessMinutes => due.Amount % 60 == 0 ? Of(due.Amount / 60, "business hour") : Of(due.Amount, "business minute"),
        SlaUnit.Minutes => due.Amount % 60 != 0 ? Of(due.Amount, "minute") : due.Amount % 1440 != 0 || due.Amount == 1440 ? Of(due.Amount / 60, "hour") : Of(due.Amount / 1440, "day"),
        _ => throw new ArgumentOutOfRangeException(nameof(due)),
    };

    private static string Of(int amount, string unit) => string.Create(CultureInfo.InvariantCulture, $"{amount} {unit}{(amount == 1 ? "" : "s")}");

    private static string Filter(CustomerFilter filter)
    {
        IEnumerable<string?> traits =
        [
            filter.Segment is { } segment ? $"segment {segment}" : null, filter.Tier is { } tier ? $"tier {tier}" : null,
            filter.Plan is { } plan ? $"plan {plan}" : null, filter.Stage is { } stage ? $"stage {stage}" : null,
            .. (filter.Conditions ?? []).Select(condition => condition.ToString()),
        ];
        return string.Join(", ", traits.Where(trait => trait is not null)) is { Length: > 0 } said ? said : "Every customer";
    }
}
