using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Experiments.Comparing;

/// <summary>A run as far as comparisons need it.</summary>
/// <param name="ByPerson">Somebody wanted the play for this customer, and nothing was drawn.</param>
/// <param name="Arr">Of the start, in the reporting currency; null when not known.</param>
/// <param name="Reached">The success criterion of the playbook held when the run ended.</param>
internal sealed record StartedRun(int Id, string PlaybookKey, int Version, int CustomerId, bool HeldOut, DateTimeOffset StartedAt, Money? Arr, bool ByPerson, string? Variant, bool Reached)
{
    public DateOnly On { get; } = DateOnly.FromDateTime(StartedAt.UtcDateTime);
}
