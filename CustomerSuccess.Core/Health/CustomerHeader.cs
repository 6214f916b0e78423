using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health;

/// <summary>What stands at the top of a customer's page.</summary>
/// <param name="Day">The day that everything here speaks of.</param>
/// <param name="Snapshot">The numbers of that day; null before the first scoring.</param>
public sealed record CustomerHeader(
    int Id,
    string ExternalId,
    string Name,
    string? Segment,
    string? Tier,
    string? Industry,
    string? Country,
    string? LifecycleStage,
    string? OwnerEmail,
    string? OwnerName,
    DateOnly StartedOn,
    string? ChurnReason,
    DateOnly Day,
    CustomerStanding? Standing,
    Snapshot? Snapshot)
{
    public Band? Band => Standing?.Score is { } score ? Bands.Of(score) : null;

    /// <summary>NaN where it is not known.</summary>
    public double this[Input input] => Snapshot is null ? double.NaN : Snapshot[input];
}
