using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Support;

/// <summary>A customer for playbooks to look at; what is left out is not known.</summary>
internal static class AnySubject
{
    public static readonly DateOnly Day = new(2026, 11, 20);

    public static PlaySubject Of(
        int id = 1, Band? band = null, double probability = double.NaN, int? arr = 12_000, string[]? rules = null, int? left = null, bool meeting = false, params (Input, double)[] known) =>
        new(id, $"C{id}", "ann@example.com", Snapshot.With(id, Day, known), null, band, probability, arr is { } units ? Money.FromUnits(units) : null, left, rules ?? [], meeting);
}
