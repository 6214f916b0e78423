using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;

namespace CustomerSuccess.Core.Plays.Engine;

internal sealed class SubjectRow
{
    public required Customer Customer { get; init; }

    public required CustomerStanding Standing { get; init; }

    public required double? Probability { get; init; }

    public required byte[]? Numbers { get; init; }
}
