using CustomerSuccess.Core.Snapshots.Reading;

namespace CustomerSuccess.Core.Churn.History.Model;

/// <summary>Past days of all customers, and who was there when.</summary>
/// <param name="Frames">Oldest first, each with the customers that were there.</param>
/// <param name="Stays">By customer id.</param>
/// <param name="Through">The day that facts have reached: what happened behind it is not known.</param>
/// <param name="LapseDays">Days of silence that count as leaving, where that is the rule (<see cref="LapseRule"/>); else null.</param>
internal sealed record ChurnHistory(
    IReadOnlyList<ChurnFrame> Frames, IReadOnlyDictionary<int, Stays> Stays, ILookup<int, SavePlay> SavePlays, DateOnly Through, int? LapseDays)
{
    /// <summary>Whether it is known who was gone that many days behind the day.</summary>
    public bool IsObserved(DateOnly day, int horizon) => day.AddDays(horizon) <= Through;

    /// <summary>Left, and not back by then. Whoever pauses and returns within the horizon has not been lost.</summary>
    public bool IsGone(int customer, DateOnly day) => !Stays[customer].IsThere(day);

    /// <summary>
    /// Stayed, and somebody worked for it: not known to have been safe (product.md section 5). Such rows teach nothing; whoever left in spite of a
    /// play was at risk, and teaches that.
    /// </summary>
    public bool WasSaved(int customer, DateOnly day, DateOnly until) =>
        !IsGone(customer, until) && SavePlays[customer].Any(play => play.Touches(day, until));

    /// <summary>What was known on an earlier day: no outcome behind it.</summary>
    public ChurnHistory KnownOn(DateOnly day) => this with { Frames = [.. Frames.Where(frame => frame.Day <= day)], Through = day };
}
