namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>Something about a customer that speaks for or against its leaving.</summary>
/// <param name="Key">Of the number it speaks of; of a pair, the first of the two.</param>
/// <param name="Sentence">With the numbers: "Usage down 42 % in 30 days".</param>
/// <param name="Contribution">What it adds to the logit of leaving, compared with the average customer; in cold start the rank weight of the rule.</param>
public sealed record RiskFactor(string Key, string Sentence, double Contribution)
{
    public bool Raises => Contribution > 0;
}
