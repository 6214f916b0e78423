using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Customers that stand in one band by the published scorecard and in another, or the same, by the draft; null is "not enough data".</summary>
public sealed record BandMove(Band? From, Band? To, int Customers, Money Arr)
{
    /// <summary>+1 up, -1 down, 0 for staying and for moves from or to "not enough data".</summary>
    public int Direction => From is { } from && To is { } to ? to.CompareTo(from) : 0;
}
