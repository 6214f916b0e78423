namespace CustomerSuccess.Core.Sentiment.Model.Linear;

/// <summary>What the weights say of a text.</summary>
/// <param name="Logits">By column of <see cref="Outputs"/>.</param>
/// <param name="Shares">By token: how far it moves polarity.</param>
internal sealed record LinearScores(float[] Logits, float[] Shares)
{
    public float Probability(int column) => 1 / (1 + MathF.Exp(-Logits[column]));
}
