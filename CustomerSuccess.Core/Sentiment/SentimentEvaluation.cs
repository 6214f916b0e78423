using CustomerSuccess.Core.Sentiment.Model.Measuring;

namespace CustomerSuccess.Core.Sentiment;

/// <summary>A model against a file of labelled texts.</summary>
/// <param name="Model">How the model came about, in one JSON object.</param>
public sealed record SentimentEvaluation(string File, string Model, SentimentFigures Figures, double Seconds);
