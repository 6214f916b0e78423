using CustomerSuccess.Core.Sentiment.Model.Measuring;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Measuring;

public sealed class LabelFiguresTests
{
    [Fact]
    public void Figures_OfALabel_AreItsSharesAndTheirHarmonicMean()
    {
        var figures = new LabelFigures("joy", Support: 8, Given: 4, Right: 3);
        Assert.Equal((0.75, 0.375, 0.5), (figures.Precision, figures.Recall, figures.F1));
    }

    [Fact]
    public void Figures_OfALabelThatNobodyHas_AreZero() => Assert.Equal(0, new LabelFigures("joy", 0, 0, 0).F1);
}
