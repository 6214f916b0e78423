namespace CustomerSuccess.Core.Sentiment.Model.Measuring;

/// <summary>How well a model judges labelled texts.</summary>
/// <param name="Unknown">Texts of which the model says that it cannot tell; they count as wrong.</param>
/// <param name="Accuracy">Share of texts with exactly the right labels.</param>
/// <param name="AlwaysMajority">What giving everybody the most frequent label would reach.</param>
/// <param name="MacroF1">The mean of F1 over the labels.</param>
/// <param name="RocAuc">How often a good text has a higher score than a bad one; null without either.</param>
public sealed record SentimentFigures(
    int Rows, int Unknown, double Accuracy, double AlwaysMajority, double MacroF1, double? RocAuc, IReadOnlyList<LabelFigures> Labels);
