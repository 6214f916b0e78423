using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>How often one kind of activity happened with one customer, by windows that end with the day.</summary>
internal sealed record ActivityTotals
{
    public int CustomerId { get; init; }

    public ActivityKind Kind { get; init; }

    public int Last30 { get; init; }

    /// <summary>The 30 days before the last 30.</summary>
    public int Before30 { get; init; }

    public int Last90 { get; init; }

    public int Last180 { get; init; }

    public int Last365 { get; init; }

    public DateOnly? LastDay { get; init; }
}
