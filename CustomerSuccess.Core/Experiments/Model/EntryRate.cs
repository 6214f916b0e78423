namespace CustomerSuccess.Core.Experiments.Model;

/// <summary>How customers come into an experiment.</summary>
/// <param name="Underway">Have begun and are not counted yet: their time is not over.</param>
/// <param name="PerWeek">Begin, by the last weeks; 0 when nobody does.</param>
/// <param name="OutcomeDays">From the beginning until a customer is counted.</param>
public sealed record EntryRate(int Underway, double PerWeek, int OutcomeDays)
{
    /// <summary>Until so many more are counted.</summary>
    /// <returns>Null when they never will at this rate.</returns>
    public int? WeeksUntil(int more)
    {
        var toCome = more - Underway;
        return more <= 0 ? 0
            : toCome <= 0 ? (int)Math.Ceiling(OutcomeDays / 7.0 * more / Underway)
            : PerWeek > 0 && (toCome / PerWeek) + (OutcomeDays / 7.0) is var weeks && weeks < MostWeeks ? (int)Math.Ceiling(weeks)
            : null;
    }

    /// <summary>A century: whoever has to wait longer waits for ever.</summary>
    private const double MostWeeks = 5200;
}
