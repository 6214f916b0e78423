using CustomerSuccess.Core.Inbox.Model;
using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Inbox.Model;

public sealed class VoiceSummaryTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly NeutralZone Zone = new(-0.2, 0.2);

    [Fact]
    public void Voice_OfTwoTexts_WeighsTheNewAndTheSureMore()
    {
        // 90 days are one half-life, so the old one weighs 0.5; confidence 0.5 lets the new one weigh the same.
        var voice = Of(Text(0, -0.6, confidence: 0.5), Text(90, 0.2, confidence: 1));
        Assert.Equal(-0.2, voice.Overall!.Value, 9);
        Assert.Equal((-0.6, 2), (voice.Recent!.Value, voice.Texts));
    }

    [Fact]
    public void Voice_WithoutTexts_IsUnknown()
    {
        var voice = Of();
        Assert.Equal((null, TextSentiment.Unknown, null, null), (voice.Overall, voice.Sentiment, voice.Recent, voice.Change));
        Assert.Empty(voice.Insights);
        Assert.Empty(voice.Actions);
    }

    [Fact]
    public void Voice_OfTextsThatNobodyCanJudge_IsUnknownButCountsThem() =>
        Assert.Equal((2, null), (Of(Text(1, null), Text(2, null)).Texts, Of(Text(1, null), Text(2, null)).Overall));

    [Fact]
    public void Change_OfTone_NeedsTwoTextsOnEitherSide()
    {
        Assert.Equal(-0.8, Of(Text(1, -0.5), Text(2, -0.3), Text(40, 0.3), Text(80, 0.5)).Change!.Value, 9);
        Assert.Null(Of(Text(1, -0.5), Text(40, 0.3), Text(80, 0.5)).Change);
        Assert.Null(Of(Text(1, -0.5), Text(2, -0.3), Text(95, 0.3), Text(80, 0.5)).Change);
    }

    [Fact]
    public void Insights_OfTextsThatTurnBad_SaySoWithTheNumbers()
    {
        var voice = Of(Text(1, -0.5, issues: [Issue.Billing], emotions: [Emotion.Frustration]), Text(2, -0.3, issues: [Issue.Billing, Issue.CancelIntent], emotions: [Emotion.Frustration]), Text(40, 0.3), Text(80, 0.5));
        Assert.Equal(
            [
                "One text in 90 days speaks of leaving.", "2 of the last 4 texts are negative.", "The tone fell by 0.80 in 30 days against the 60 before.",
                "2 of 4 texts in 90 days are about billing, 2 of them negative.", "Frustration shows in 2 of 4 texts in 90 days.",
            ],
            voice.Insights);
        Assert.Equal(["Call them: they speak of leaving.", "Clear the invoice with their finance."], voice.Actions);
    }

    [Fact]
    public void Actions_ForAHappyCustomer_AskForAReference() => Assert.Equal(["Ask for a reference or a review while they are happy."], Of(Text(1, 0.8), Text(3, 0.6)).Actions);

    [Fact]
    public void Voice_OfAnyTexts_LiesBetweenTheWorstAndTheBest() => Law.Holds(
        Gen.Choose(0, 400).SelectMany(age => Gen.Choose(-100, 100), (age, score) => Text(age, score / 100.0)).NonEmptyListOf(),
        texts =>
        {
            var voice = Of([.. texts]);
            var own = texts.Where(text => Today.DayNumber - text.Day.DayNumber < VoiceSummary.Memory).ToList();
            Assert.Equal(own.Count == 0, voice.Overall is null);
            Assert.True(voice.Overall is null || (voice.Overall >= own.Min(text => text.Score) - 1e-9 && voice.Overall <= own.Max(text => text.Score) + 1e-9));
        });

    private static CustomerVoice Of(params HeardText[] texts) => VoiceSummary.Of(texts, Today, Zone);

    private static HeardText Text(int age, double? score, double confidence = 1, Issue[]? issues = null, Emotion[]? emotions = null) =>
        new(Today.AddDays(-age), score, confidence, EmotionBits.Of(emotions ?? []), IssueBits.Of(issues ?? []));
}
