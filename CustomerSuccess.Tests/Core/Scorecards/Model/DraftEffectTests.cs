using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class DraftEffectTests
{
    [Fact]
    public void Effect_OfADraft_CountsBandsBeforeAndAfter()
    {
        var effect = DraftEffect.Of(
            [Of(85), Of(61), null, Of(10)], [Of(79.99), Of(65), Of(30), Of(12)], [Money.FromUnits(7), Money.FromUnits(8), null, Money.FromUnits(9)]);
        Assert.Equal((2, 7m, 4), (effect.Changed, effect.ChangedArr.Units, effect.Customers));
        Assert.Equal(
            [(Band.Thriving, 1, 0), (Band.Healthy, 1, 2), (Band.AtRisk, 0, 0), (Band.HighRisk, 0, 1), (Band.Critical, 1, 1), ((Band?)null, 1, 0)],
            effect.Bands.Select(band => (band.Band, band.Before, band.After)));
    }

    private static Score? Of(double points) => Score.FromPoints(points);
}
