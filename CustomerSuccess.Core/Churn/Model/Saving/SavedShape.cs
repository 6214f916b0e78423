using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Model.Saving;

internal sealed record SavedShape(
    string Key,
    FeatureKind Kind,
    Direction Direction,
    ImmutableArray<string> Levels,
    ImmutableArray<double> Edges,
    ImmutableArray<int> Rows,
    ImmutableArray<ImmutableArray<double>> BagScores)
{
    public int Width => 1 + (Kind == FeatureKind.Category ? Levels.Length : Edges.Length + 1);
}
