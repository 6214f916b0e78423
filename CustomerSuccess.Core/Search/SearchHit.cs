using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Search;

/// <summary>A customer that fits what was typed.</summary>
/// <param name="Contact">The person at the customer whose name or address fits, when it is that.</param>
public sealed record SearchHit(string ExternalId, string Name, string? Segment, Score? Score, bool HasLeft, string? Contact)
{
    public Band? Band => Score is { } score ? Bands.Of(score) : null;
}
