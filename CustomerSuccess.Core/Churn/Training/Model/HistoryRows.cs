using CustomerSuccess.Core.Churn.Factors.Model;
using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Core.Churn.Training.Model;

/// <summary>
/// Rows of a discrete-time hazard (Singer and Willett, "It's about time: using discrete-time survival analysis", Journal of Educational Statistics 18,
/// 1993): one for each customer, day and interval to whose start it had stayed, and whether it was gone at the end of the interval. With one
/// interval that is: gone at the horizon or not.
/// </summary>
/// <param name="Table">The features of the day and, with several intervals, the number of the interval.</param>
/// <param name="Groups">Customer ids: rows of one customer belong together.</param>
/// <param name="Places">Which frame of the history, which row of it, which interval.</param>
internal sealed record HistoryRows(
    FeatureTable Table, IReadOnlyList<bool> Gone, IReadOnlyList<int> Groups, IReadOnlyList<(int Frame, int Row, int Interval)> Places)
{
    public const string Interval = "interval";

    public int Count => Places.Count;

    public int Leaving => Gone.Count(gone => gone);

    /// <summary>Customers among the leaving rows.</summary>
    public int Churned => Groups.Where((_, row) => Gone[row]).Distinct().Count();

    /// <param name="days">Which days take part.</param>
    /// <param name="ends">Ends of the intervals in days behind the day, rising; an interval that is not over yet is left out.</param>
    public static HistoryRows Of(ChurnHistory history, Func<DateOnly, bool> days, IReadOnlyList<ChurnFeature> features, IReadOnlyList<int> ends)
    {
        var (places, gone, groups) = (new List<(int, int, int)>(), new List<bool>(), new List<int>());
        foreach (var (i, frame) in history.Frames.Index().Where(frame => days(frame.Item.Day)))
        {
            for (var row = 0; row < frame.Count; row++)
            {
                var customer = frame.Batch.CustomerIds[row];
                for (var interval = 0; interval < ends.Count && history.IsObserved(frame.Day, ends[interval]); interval++)
                {
                    var end = frame.Day.AddDays(ends[interval]);
                    if (history.WasSaved(customer, frame.Day, end))
                    {
                        break;
                    }

                    places.Add((i, row, interval));
                    gone.Add(history.IsGone(customer, end));
                    groups.Add(customer);
                    if (gone[^1])
                    {
                        break;
                    }
                }
            }
        }

        return new HistoryRows(TableOf(history, features, places, ends.Count > 1), gone, groups, places);
    }

    private static FeatureTable TableOf(
        ChurnHistory history, IReadOnlyList<ChurnFeature> features, List<(int Frame, int Row, int Interval)> places, bool hasInterval)
    {
        var columns = new List<double[]>();
        foreach (var feature in features)
        {
            var byFrame = history.Frames.Select(feature.Column).ToList();
            columns.Add([.. places.Select(place => byFrame[place.Frame][place.Row])]);
        }

        if (hasInterval)
        {
            columns.Add([.. places.Select(place => (double)place.Interval)]);
        }

        IEnumerable<Feature> interval = hasInterval ? [Feature.Number(Interval)] : [];
        return new FeatureTable([.. features.Select(feature => feature.Definition), .. interval], columns);
    }
}
