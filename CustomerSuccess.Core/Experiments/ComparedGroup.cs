using CustomerSuccess.Core.Experiments.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Experiments;

/// <summary>The customers of one group whose time is over.</summary>
/// <param name="Stayed">Those that were still there on the day of their outcome.</param>
/// <param name="AtStart">Their ARR when they began, in the reporting currency.</param>
/// <param name="Kept">What was left of it on that day.</param>
public sealed record ComparedGroup(Arm Stayed, Money AtStart, Money Kept)
{
    /// <summary>0 to 1, above 1 where they grew; null without revenue.</summary>
    public double? KeptShare => AtStart.Cents > 0 ? (double)Kept.Cents / AtStart.Cents : null;
}
