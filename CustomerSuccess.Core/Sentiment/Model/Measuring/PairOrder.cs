namespace CustomerSuccess.Core.Sentiment.Model.Measuring;

/// <summary>ROC AUC: how often a positive text has the higher score than a negative one (Hanley and McNeil 1982); ties count half.</summary>
internal static class PairOrder
{
    /// <returns>0 to 1; null when one of the sides is empty.</returns>
    public static double? Auc(IEnumerable<(double Score, bool Positive)> texts)
    {
        var sorted = texts.OrderBy(text => text.Score).ToList();
        var positives = sorted.Count(text => text.Positive);
        var negatives = sorted.Count - positives;
        if (positives == 0 || negatives == 0)
        {
            return null;
        }

        var ranks = 0.0;
        for (var start = 0; start < sorted.Count;)
        {
            var end = start;
            while (end < sorted.Count && sorted[end].Score.Equals(sorted[start].Score))
            {
                end++;
            }

            ranks += sorted[start..end].Count(text => text.Positive) * (start + 1 + end) / 2.0;
            start = end;
        }

        return (ranks - (positives * (positives + 1) / 2.0)) / positives / negatives;
    }
}
