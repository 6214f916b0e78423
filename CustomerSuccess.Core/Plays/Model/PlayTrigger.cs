using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Model.Judging;

namespace CustomerSuccess.Core.Plays.Model;

/// <summary>What makes a customer enter a playbook; of the other fields only the one that <paramref name="Kind"/> names is set.</summary>
/// <param name="Rule">Key of an alert rule.</param>
/// <param name="Event">One of <see cref="PlayEvents.All"/>.</param>
public sealed record PlayTrigger(
    TriggerKind Kind, PlaySeverity? Severity = null, Band? Band = null, string? Rule = null, CustomerFilter? Filter = null, string? Event = null)
{
    public static readonly PlayTrigger ByHand = new(TriggerKind.ByHand);

    public static PlayTrigger On(PlaySeverity severity) => new(TriggerKind.Severity, Severity: severity);

    public static PlayTrigger On(Band band) => new(TriggerKind.BandEntry, Band: band);

    public static PlayTrigger When(params IReadOnlyList<PlayCondition> conditions) => new(TriggerKind.Segment, Filter: new CustomerFilter(Conditions: conditions));

    public static PlayTrigger Happens(string name) => new(TriggerKind.Event, Event: name);
}
