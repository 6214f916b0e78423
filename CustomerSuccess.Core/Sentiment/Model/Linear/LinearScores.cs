namespace CustomerSuccess.Core.Sentiment.Model.Linear;

/// <summary>What the weights say of a text.</summary>
/// <param name="Logits">By column of <see cref="Outputs"/>.</param>
/// <param name="Shares">By token: how far it moves polarity.</param>
internal sealed record LinearScores(float[] Logits, float[] Shares)
{
    /// <summary>In logits; a rule of thumb of ours, not learned.</summary>
    private const float Complaint = 0.8f;

    /// <summary>
    /// Who speaks of leaving, of an outage or of support that does not answer complains, also in words that Reddit and reviews use calmly.
    /// </summary>
    public LinearScores With(IReadOnlyList<FoundIssue> issues)
    {
        if (!issues.Any(found => found.Issue is Issue.CancelIntent or Issue.Outage or Issue.Support))
        {
            return this;
        }

        var logits = (float[])Logits.Clone();
        logits[Outputs.Polarity] -= Complaint;
        logits[Outputs.Negative] += Complaint;
        return this with { Logits = logits };
    }

    public float Probability(int column) => 1 / (1 + MathF.Exp(-Logits[column]));
}
