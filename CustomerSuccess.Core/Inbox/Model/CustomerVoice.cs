using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Inbox.Model;

/// <summary>How a customer sounds over all that they wrote or said.</summary>
/// <param name="Texts">In the past <see cref="VoiceSummary.Memory"/> days, whether understood or not.</param>
/// <param name="Overall">-1 to 1, the newer and the surer the heavier; null when there is no text that can be judged.</param>
/// <param name="Sentiment">The name of <paramref name="Overall"/>.</param>
/// <param name="Recent">-1 to 1, of the past 30 days; null without a text.</param>
/// <param name="Change"><paramref name="Recent"/> less that of the 60 days before; null with fewer than two texts on either side.</param>
/// <param name="Insights">Sentences with numbers, the most important first.</param>
/// <param name="Actions">What to do about it, the most urgent first.</param>
public sealed record CustomerVoice(
    int Texts, double? Overall, TextSentiment Sentiment, double? Recent, double? Change, IReadOnlyList<string> Insights, IReadOnlyList<string> Actions);
