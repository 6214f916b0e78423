using CustomerSuccess.Core.Plays.Model.Judging;

namespace CustomerSuccess.Core.Plays.Model;

/// <summary>Customers with all of these traits; what is null is not asked for.</summary>
/// <param name="Conditions">All must hold; null or empty for none.</param>
public sealed record CustomerFilter(
    string? Segment = null, string? Tier = null, string? Plan = null, string? Stage = null, IReadOnlyList<PlayCondition>? Conditions = null)
{
    public bool Fits(PlaySubject subject) =>
        Is(Segment, subject.Segment) && Is(Tier, subject.Tier) && Is(Plan, subject.Plan) && Is(Stage, subject.Stage)
        && (Conditions ?? []).All(condition => condition.Holds(subject));

    private static bool Is(string? wanted, string? has) => wanted is null || string.Equals(wanted, has, StringComparison.OrdinalIgnoreCase);
}
