using System.Collections.Immutable;
using CustomerSuccess.Core.Churn.Model.Learning;

namespace CustomerSuccess.Core.Churn.Model.Saving;

/// <summary>A model as it stands in a file. Means over bags are not written: they follow from the bags.</summary>
internal sealed record SavedModel(
    string Format,
    TrainingFacts Facts,
    double Spread,
    Calibration Calibration,
    ImmutableArray<double> Intercepts,
    ImmutableArray<SavedShape> Shapes,
    ImmutableArray<SavedPair> Pairs)
{
    public static SavedModel Of(GlassBoxModel model, TrainingFacts facts) => new(
        GlassBoxJson.Format,
        facts,
        model.Spread,
        model.Calibration,
        model.BagIntercepts,
        [.. model.Shapes.Select(shape => new SavedShape(shape.Feature.Key, shape.Feature.Kind, shape.Feature.Direction, shape.Feature.Levels, shape.Edges, shape.Rows, shape.BagScores))],
        [.. model.Pairs.Select(pair => new SavedPair(pair.First, pair.Second, pair.FirstCells, pair.SecondCells, pair.Width, pair.BagScores))]);

    public GlassBoxModel ToModel() => new(
        Intercepts.Average(),
        Intercepts,
        Spread,
        [.. Shapes.Select(shape => new Shape(new Feature(shape.Key, shape.Kind, shape.Direction, shape.Levels), shape.Edges, BagMean.Of(shape.BagScores), shape.Rows, shape.BagScores))],
        [.. Pairs.Select(pair => new Pair(pair.First, pair.Second, pair.FirstCells, pair.SecondCells, pair.Width, BagMean.Of(pair.BagScores), pair.BagScores))],
        Calibration);
}
