namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>A text, taken apart.</summary>
internal sealed record TextParts(IReadOnlyList<Token> Tokens, bool[] Negated, IReadOnlyList<Feature> Features, float[] Dense)
{
    public static TextParts Of(string text)
    {
        var tokens = Reading.Tokens.Of(text);
        var negated = Negation.Of(tokens);
        var features = new List<Feature>(tokens.Count * 20);
        Reading.Features.Read(tokens, negated, features);
        return new TextParts(tokens, negated, features, Reading.Dense.Of(text, tokens, negated));
    }
}
