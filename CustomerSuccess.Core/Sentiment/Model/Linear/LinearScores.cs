namespace CustomerSuccess.Core.Sentiment.Model.Linear;

/// <summary>What the weights say of a text.</summary>
/// <param name="Logits">By column of <see cref="Outputs"/>.</param>
/// <param name="Shares">By token: how far it moves polarity.</param>
internal sealed record LinearScores(float[] Logits, float[] Shares)
{
    /// <summary>In logits, for each of at most two issues; a rule of thumb of ours, not learned.</summary>
    private const float Complaint = 0.8f;

    private const int MostComplaints = 2;

    /// <summary>
    /// Who names a fault, an outage, support that does not answer or a wish to leave complains, also in words that Reddit and reviews use calmly; an
    /// invoice and a missing feature are a topic.
    /// </summary>
    public LinearScores With(IReadOnlyList<FoundIssue> issues)
    {
        var complaints = Math.Min(MostComplaints, issues.Count(found => found.Issue is not (Issue.Billing or Issue.MissingFeature)));
        if (complaints == 0)
        {
            return this;
        }

        var logits = (float[])Logits.Clone();
        logits[Outputs.Polarity] -= complaints * Complaint;
        logits[Outputs.Negative] += complaints * Complaint;
        return this with { Logits = logits };
    }

    public float Probability(int column) => 1 / (1 + MathF.Exp(-Logits[column]));
}
