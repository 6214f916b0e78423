using System.Globalization;
using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Inbox.Model;

/// <summary>What stands out in the texts of a customer, in sentences.</summary>
internal static class VoiceInsights
{
    private const int Last = 5;

    /// <summary>An issue or an emotion is named from so many texts on; wanting to leave from the first.</summary>
    private const int Repeated = 2;

    /// <summary>A smaller change of tone is none.</summary>
    private const double NotableChange = 0.1;

    /// <param name="judged">The newest first.</param>
    /// <param name="quarter">Those of the past 90 days.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<HeardText> judged, IReadOnlyList<HeardText> quarter, double? change, NeutralZone zone)
    {
        var lastOnes = judged.Take(Last).ToList();
        var negative = lastOnes.Count(text => zone.Of(text.Score) == TextSentiment.Negative);
        return
        [
            .. Leaving(quarter),
            .. negative >= Repeated ? [$"{negative} of the last {lastOnes.Count} texts are negative."] : Array.Empty<string>(),
            .. Change(change),
            .. Issues(quarter, zone),
            .. Emotions(quarter),
        ];
    }

    private static IEnumerable<string> Leaving(IReadOnlyList<HeardText> quarter) => quarter.Count(text => Has(text, Issue.CancelIntent)) switch
    {
        0 => [],
        1 => ["One text in 90 days speaks of leaving."],
        var count => [$"{count} texts in 90 days speak of leaving."],
    };

    private static IEnumerable<string> Change(double? change) => change is { } by && Math.Abs(by) >= NotableChange
        ? [string.Create(CultureInfo.InvariantCulture, $"The tone {(by < 0 ? "fell" : "rose")} by {Math.Abs(by):0.00} in 30 days against the 60 before.")]
        : [];

    private static IEnumerable<string> Issues(IReadOnlyList<HeardText> quarter, NeutralZone zone) =>
        from issue in Enum.GetValues<Issue>()
        where issue != Issue.CancelIntent
        let texts = quarter.Where(text => Has(text, issue)).ToList()
        where texts.Count >= Repeated
        let negative = texts.Count(text => zone.Of(text.Score) == TextSentiment.Negative)
        orderby negative descending, texts.Count descending
        select $"{texts.Count} of {quarter.Count} texts in 90 days are about {Words(issue)}{(negative > 0 ? $", {negative} of them negative" : "")}.";

    private static IEnumerable<string> Emotions(IReadOnlyList<HeardText> quarter) => (
        from emotion in Enum.GetValues<Emotion>()
        let count = quarter.Count(text => (text.Emotions & EmotionBits.Bit(emotion)) != 0)
        where count >= Repeated && emotion is not (Emotion.Curiosity or Emotion.Surprise or Emotion.Wish)
        orderby count descending
        select $"{emotion} shows in {count} of {quarter.Count} texts in 90 days.").Take(2);

    private static bool Has(HeardText text, Issue issue) => (text.Issues & IssueBits.Bit(issue)) != 0;

    private static string Words(Issue issue) => issue switch
    {
        Issue.Bug => "bugs",
        Issue.Slow => "slowness",
        Issue.Billing => "billing",
        Issue.MissingFeature => "missing features",
        Issue.Support => "support",
        Issue.Usability => "usability",
        Issue.Outage => "outages",
        Issue.CancelIntent => "leaving",
        _ => throw new ArgumentOutOfRangeException(nameof(issue)),
    };
}
