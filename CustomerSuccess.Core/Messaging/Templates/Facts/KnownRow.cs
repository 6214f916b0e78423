using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;

namespace CustomerSuccess.Core.Messaging.Templates.Facts;

internal sealed class KnownRow
{
    public required Customer Customer { get; init; }

    /// <summary>Null for a customer that was never scored.</summary>
    public required CustomerStanding? Standing { get; init; }

    /// <summary>Null when the owner does not work here.</summary>
    public required string? OwnerName { get; init; }

    /// <summary>The day that facts speak of.</summary>
    public DateOnly Day => Standing?.ScoredOn ?? Customer.StartedOn;
}
