using CustomerSuccess.Core.Sentiment.Model.Issues;
using CustomerSuccess.Core.Sentiment.Model.Linear;
using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>
/// Judges English texts with a linear model over words, pairs of words and runs of characters, and what three word lists say of them; trained on
/// GoEmotions (Demszky et al., ACL 2020; CC BY 4.0) and labelled sentences (Kotzias et al., KDD 2015; CC BY 4.0). Nothing leaves the machine.
/// </summary>
public sealed class TextClassifier
{
    /// <summary>Below this share of known words a text counts as one in another language.</summary>
    private const double LeastKnown = 0.5;

    /// <summary>From this share on nothing is taken off the confidence.</summary>
    private const double WellKnown = 0.85;

    /// <summary>A good and a bad side of this probability make a text mixed, when the score lies this near to the middle.</summary>
    private const double BothSides = 0.4;

    private const double NearMiddle = 0.35;

    /// <summary>From this strength on a text that names no anger counts as angry; an alert hangs on it.</summary>
    private const double ClearAnger = 0.6;

    private static readonly Lazy<TextClassifier> Embedded = new(ReadEmbedded);

    [ThreadStatic]
    private static Scratch? scratch;

    private readonly SentimentModel model;

    internal TextClassifier(SentimentModel model) => this.model = model;

    /// <summary>The one that comes with the product; read at the first use.</summary>
    public static TextClassifier Shipped => Embedded.Value;

    /// <summary>How the model came about, in one JSON object.</summary>
    public string Facts => model.Facts;

    internal SentimentModel Model => model;

    /// <exception cref="InvalidDataException">The stream holds no whole model.</exception>
    public static TextClassifier Read(Stream stream) => new(ModelFile.Read(stream));

    /// <param name="text">Of any length; of a long one the beginning and the end are read.</param>
    public TextJudgement Judge(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return TextJudgement.None;
        }

        var parts = TextParts.Of(text);
        var known = Known(parts.Tokens);
        var issues = IssueRules.Find(text, parts);
        if (known < LeastKnown)
        {
            return TextJudgement.None with { Confidence = Math.Round(known * 0.3, 2), Issues = known == 0 ? [] : issues };
        }

        var scores = Scores(parts).With(issues);
        var score = SentimentModel.Score(scores);
        var (sentiment, confidence) = Named(scores, score);
        var emotions = EmotionGroups.Of(scores, model.Thresholds);
        return new TextJudgement(
            sentiment,
            Math.Round(score, 3),
            Math.Round(confidence * Math.Min(1, known / WellKnown), 2),
            emotions,
            issues,
            Deciding(text, parts, scores, sentiment, score))
        {
            IsAngry = AngerWords.In(parts.Tokens) || (sentiment == TextSentiment.Negative && emotions.Any(IsClearAnger)),
        };
    }

    /// <summary>The probability of every label of the data the model was trained on, by column of <see cref="Outputs"/>; for measuring.</summary>
    internal float[] Probabilities(string text)
    {
        var scores = Scores(TextParts.Of(text));
        return [.. Enumerable.Range(0, Outputs.Count).Select(scores.Probability)];
    }

    internal LinearScores Scores(TextParts parts) => model.Weights.Read(parts, scratch ??= new Scratch());

    private static bool IsClearAnger(FeltEmotion felt) => felt.Emotion is Emotion.Anger or Emotion.Frustration && felt.Strength >= ClearAnger;

    private static TextClassifier ReadEmbedded()
    {
        using var stream = typeof(TextClassifier).Assembly.GetManifestResourceStream("CustomerSuccess.Core.Sentiment.Model.english.model")
            ?? throw new InvalidOperationException("The sentiment model is not part of the assembly.");
        return Read(stream);
    }

    private (TextSentiment Sentiment, double Confidence) Named(LinearScores scores, double score)
    {
        var sentiment = model.Scale.Of(score);
        var (negative, positive) = (scores.Probability(Outputs.Negative), scores.Probability(Outputs.Positive));
        return negative >= BothSides && positive >= BothSides && Math.Abs(score) < NearMiddle
            ? (TextSentiment.Mixed, Math.Min(negative, positive))
            : (sentiment, model.Scale.Confidence(sentiment, score));
    }

    /// <returns>The share of words that the model has seen; an emoji with a meaning counts as a known word; 0 without words.</returns>
    private double Known(IReadOnlyList<Token> tokens)
    {
        var (words, known) = (0, 0);
        var shouting = tokens.Count(token => token.Capitals) * 2 > tokens.Count(token => token.Kind == TokenKind.Word);
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word)
            {
                var isKnown = model.Weights.Knows(token.Form);
                words += isKnown || !IsName(token, shouting) ? 1 : 0;
                known += isKnown ? 1 : 0;
            }
            else if ((token.Kind == TokenKind.Emoji && Emoji.Valence(token.Form) != 0) || token.Form is ":)" or ":(" or ":-)" or ":-(" or ":D" or "<3")
            {
                (words, known) = (words + 1, known + 1);
            }
        }

        return words == 0 ? 0 : (double)known / words;
    }

    /// <summary>SAML, AADSTS50011: what such a word says about the language of a text is nothing.</summary>
    private static bool IsName(Token token, bool shouting) => (token.Capitals && !shouting) || token.Form.Any(char.IsDigit);

    private static IReadOnlyList<DecidingWord> Deciding(string text, TextParts parts, LinearScores scores, TextSentiment sentiment, double score)
    {
        if (sentiment == TextSentiment.Neutral)
        {
            return [];
        }

        var side = sentiment == TextSentiment.Mixed ? 0 : Math.Sign(score);
        return
        [
            .. parts.Tokens.Select((token, i) => (token, Weight: scores.Shares[i] + WordWeight(token, parts.Negated[i])))
                .Where(word => word.token.Kind is not TokenKind.Break and not TokenKind.Number && Math.Abs(word.Weight) >= 0.15 && (side == 0 || Math.Sign(word.Weight) == side))
                .OrderByDescending(word => Math.Abs(word.Weight)).Take(TextJudgement.MostWords)
                .Select(word => new DecidingWord(word.token.Start, text.Substring(word.token.Start, word.token.Length), Math.Round(word.Weight, 2))),
        ];
    }

    /// <summary>What the word lists say of a word, on the scale of the shares.</summary>
    private static double WordWeight(Token token, bool negated)
    {
        var values = WordValues.Of(token.Form);
        return (values.Vader + values.Afinn + values.Support + (token.Kind == TokenKind.Emoji ? Emoji.Valence(token.Form) / 2 : 0)) * (negated ? -0.6 : 1);
    }
}
