using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>The scores of one customer on the days that were scored.</summary>
/// <param name="Points">Oldest first; null for "not enough data".</param>
public sealed record ScoreHistory(IReadOnlyList<(DateOnly Day, Score? Score)> Points)
{
    public Score? On(DateOnly day) => Newest(day, day);

    /// <summary>The score of that many days before; it may be up to a third older (at least 2 days), as where customers are scored.</summary>
    public Score? Before(DateOnly day, int days) => Newest(day.AddDays(-days - Math.Max(2, days / 3) + 1), day.AddDays(-days));

    private Score? Newest(DateOnly from, DateOnly to)
    {
        for (var i = Points.Count - 1; i >= 0 && Points[i].Day >= from; i--)
        {
            if (Points[i].Day <= to)
            {
                return Points[i].Score;
            }
        }

        return null;
    }
}
