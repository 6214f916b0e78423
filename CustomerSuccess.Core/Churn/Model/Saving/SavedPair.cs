using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Model.Saving;

internal sealed record SavedPair(
    int First, int Second, ImmutableArray<int> FirstCells, ImmutableArray<int> SecondCells, int Width, ImmutableArray<ImmutableArray<double>> BagScores);
