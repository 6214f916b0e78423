namespace CustomerSuccess.Core.Churn.History.Model;

/// <summary>
/// Where nobody signs a contract, "left" is often a rule of whoever writes the files: so many days without use. Such files name only the last
/// leaving, so a customer that was silent in spring and came back in summer seems to have been there all the time, which nobody knew in spring.
/// When every leaving lies the same number of days behind the last use, the rule is applied to every day of the past instead.
/// </summary>
internal static class LapseRule
{
    /// <summary>Leavings below which sameness may be chance.</summary>
    internal const int LeastLeavings = 20;

    /// <summary>Whoever stops on the last day of a contract is silent for a day or two: that is no rule.</summary>
    internal const int LeastDays = 14;

    private const double Share = 0.95;

    /// <param name="silences">By leaving without a contract: days from the last use to the day of leaving.</param>
    /// <returns>Days of silence after which a customer counts as gone; null when there is no such rule.</returns>
    public static int? Find(IReadOnlyCollection<int> silences)
    {
        if (silences.Count < LeastLeavings)
        {
            return null;
        }

        var usual = silences.CountBy(days => days).MaxBy(days => days.Value);
        return usual.Key >= LeastDays && usual.Value >= Share * silences.Count ? usual.Key : null;
    }
}
