using CustomerSuccess.Core.Churn.Factors.Model;
using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Core.Churn.Training.Model;

/// <summary>Customers on past days, and whether they were gone when the usual horizon had passed.</summary>
/// <param name="Groups">Customer ids: rows of one customer belong together.</param>
/// <param name="Places">Which frame of the history, and which row of it.</param>
internal sealed record HistoryRows(
    FeatureTable Table, IReadOnlyList<bool> Gone, IReadOnlyList<int> Groups, IReadOnlyList<(int Frame, int Row)> Places)
{
    public int Count => Places.Count;

    public int Leaving => Gone.Count(gone => gone);

    /// <summary>Customers among the leaving rows.</summary>
    public int Churned => Groups.Where((_, row) => Gone[row]).Distinct().Count();

    public DateOnly DayOf(ChurnHistory history, int row) => history.Frames[Places[row].Frame].Day;

    /// <param name="days">Which days take part; those whose horizon has not passed never do.</param>
    public static HistoryRows Of(ChurnHistory history, Func<DateOnly, bool> days, IReadOnlyList<ChurnFeature> features)
    {
        var (places, gone, groups) = (new List<(int, int)>(), new List<bool>(), new List<int>());
        foreach (var (i, frame) in history.Frames.Index().Where(frame => days(frame.Item.Day) && history.IsObserved(frame.Item.Day, Horizons.Usual)))
        {
            var end = frame.Day.AddDays(Horizons.Usual);
            for (var row = 0; row < frame.Count; row++)
            {
                var customer = frame.Batch.CustomerIds[row];
                if (!history.WasSaved(customer, frame.Day, end))
                {
                    places.Add((i, row));
                    gone.Add(history.IsGone(customer, end));
                    groups.Add(customer);
                }
            }
        }

        return new HistoryRows(TableOf(history, features, places), gone, groups, places);
    }

    private static FeatureTable TableOf(ChurnHistory history, IReadOnlyList<ChurnFeature> features, List<(int Frame, int Row)> places)
    {
        var columns = new List<double[]>();
        foreach (var feature in features)
        {
            var byFrame = places.Select(place => place.Frame).Distinct().ToDictionary(frame => frame, frame => feature.Column(history.Frames[frame]));
            columns.Add([.. places.Select(place => byFrame[place.Frame][place.Row])]);
        }

        return new FeatureTable([.. features.Select(feature => feature.Definition)], columns);
    }
}
