using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>What is known about a customer and one of its contacts, from which facts are made. Null and empty: not known.</summary>
/// <param name="Day">The day that all of it speaks of.</param>
public sealed record KnownCustomer(string Name, DateOnly StartedOn, DateOnly Day)
{
    public string? ContactName { get; init; }

    public string? JobTitle { get; init; }

    public string? CsmName { get; init; }

    public string? CsmMail { get; init; }

    public string? VendorName { get; init; }

    public string? Plan { get; init; }

    public Money? Arr { get; init; }

    public string Currency { get; init; } = "";

    public DateOnly? RenewsOn { get; init; }

    public Score? Score { get; init; }

    /// <summary>In hundredths.</summary>
    public int? Change30 { get; init; }

    public string? Band { get; init; }

    /// <summary>The numbers of the day; null before the first scoring.</summary>
    public Snapshot? Snapshot { get; init; }

    public int? NpsAnswer { get; init; }

    public long TotalActions { get; init; }

    public int TicketsSolved { get; init; }

    /// <summary>Most used first.</summary>
    public IReadOnlyList<string> TopFeatures { get; init; } = [];

    /// <summary>The one that most others use first.</summary>
    public IReadOnlyList<string> UnusedFeatures { get; init; } = [];

    /// <summary>Of others, for the first unused feature; 0 to 1.</summary>
    public double? UnusedShare { get; init; }

    public IReadOnlyList<LimitUse> Limits { get; init; } = [];

    public KnownPeer? Peer { get; init; }

    /// <summary>NaN where it is not known.</summary>
    public double this[Input input] => Snapshot is null ? double.NaN : Snapshot[input];
}
