using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>A customer that stands in another band by the draft than by the published scorecard.</summary>
/// <param name="Before">By the published scorecard; null is "not enough data", as it is for <paramref name="After"/>.</param>
public sealed record Mover(ReplayCustomer Customer, Score? Before, Score? After, Money? Arr)
{
    public Band? BandBefore => Before is { } score ? Bands.Of(score) : null;

    public Band? BandAfter => After is { } score ? Bands.Of(score) : null;
}
