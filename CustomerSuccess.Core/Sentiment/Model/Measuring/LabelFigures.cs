namespace CustomerSuccess.Core.Sentiment.Model.Measuring;

/// <summary>How often a label was given, was true, and was both.</summary>
/// <param name="Support">Texts that have it.</param>
/// <param name="Given">Texts to which the model gives it.</param>
/// <param name="Right">Texts of which both hold.</param>
public sealed record LabelFigures(string Label, int Support, int Given, int Right)
{
    public double Precision => Given == 0 ? 0 : (double)Right / Given;

    public double Recall => Support == 0 ? 0 : (double)Right / Support;

    /// <summary>The harmonic mean of both; 0 for a label that nobody has and nobody gives.</summary>
    public double F1 => Support + Given == 0 ? 0 : 2.0 * Right / (Support + Given);
}
