using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Inbox.Model;

/// <summary>Adds up the texts of one customer.</summary>
public static class VoiceSummary
{
    /// <summary>In days; older texts say nothing about today.</summary>
    public const int Memory = 365;

    /// <summary>In days: a text of that age counts half as much as one of today.</summary>
    private const double HalfLife = 90;

    private const int Recent = 30;

    /// <summary>With the recent ones: in days, what the trend compares with.</summary>
    private const int Before = 90;

    /// <summary>Texts on each side that a trend needs.</summary>
    private const int EnoughForTrend = 2;

    /// <param name="texts">In any order; those after the day are left out.</param>
    /// <param name="day">The day as of which it is summed up.</param>
    public static CustomerVoice Of(IReadOnlyList<HeardText> texts, DateOnly day, NeutralZone zone)
    {
        var own = texts.Where(text => Age(text) is >= 0 and < Memory).OrderByDescending(text => text.Day).ToList();
        var judged = own.Where(text => text.Score is not null).ToList();
        var recent = judged.Where(text => Age(text) < Recent).ToList();
        var before = judged.Where(text => Age(text) is >= Recent and < Before).ToList();
        var overall = Mean(judged, text => text.Confidence * Math.Pow(2, -Age(text) / HalfLife));
        var now = Mean(recent, text => text.Confidence);
        var change = recent.Count >= EnoughForTrend && before.Count >= EnoughForTrend ? now - Mean(before, text => text.Confidence) : null;
        var quarter = own.Where(text => Age(text) < Before).ToList();
        return new CustomerVoice(
            own.Count, overall, zone.Of(overall), now, change, VoiceInsights.Of(judged, quarter, change, zone), VoiceActions.Of(quarter, zone.Of(now ?? overall), zone));

        int Age(HeardText text) => day.DayNumber - text.Day.DayNumber;
    }

    private static double? Mean(List<HeardText> texts, Func<HeardText, double> weight)
    {
        // A text that nobody is sure of still counts for something.
        var weights = texts.Select(text => Math.Max(0.01, weight(text))).ToList();
        return texts.Count == 0 ? null : texts.Select((text, i) => text.Score!.Value * weights[i]).Sum() / weights.Sum();
    }
}
