using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>An override: while an input is at or beyond a threshold, the score is at most <paramref name="Most"/>.</summary>
/// <param name="Name">Why, for people: "No activity for 4 weeks".</param>
/// <param name="AtLeast">True: at or above the threshold. False: at or below it.</param>
public sealed record ScoreCap(string Name, Input Input, bool AtLeast, double Threshold, Score Most)
{
    /// <summary>An unknown value never caps.</summary>
    public bool Holds(double value) => AtLeast ? value >= Threshold : value <= Threshold;

    /// <summary>The first value at which it no longer holds.</summary>
    internal double JustReleased(Unit unit) => AtLeast ? unit.Below(Threshold) : unit.Above(Threshold);
}
