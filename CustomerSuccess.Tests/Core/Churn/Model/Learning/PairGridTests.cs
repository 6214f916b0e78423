using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Churn.Model.Learning;

namespace CustomerSuccess.Tests.Core.Churn.Model.Learning;

public sealed class PairGridTests
{
    [Fact]
    public void Cells_OfANumber_HoldAboutAsManyRowsAndKeepTheOrder() =>
        Assert.Equal([0, 1, 1, 2, 2], PairGrid.Cells(FeatureKind.Number, [0, 4, 3, 2, 1], [7, 10, 10, 10, 10], 2));

    [Fact]
    public void Cells_OfACategory_GoByWhatALevelSays() =>
        Assert.Equal([0, 2, 1, 2, 1], PairGrid.Cells(FeatureKind.Category, [0, 4, 1, 3, 2], [7, 10, 10, 10, 10], 2));

    [Fact]
    public void Cells_OfFewBins_AreThese() => Assert.Equal([0, 1, 2], PairGrid.Cells(FeatureKind.Number, [0, 0, 0], [0, 90, 10], 8));
}
