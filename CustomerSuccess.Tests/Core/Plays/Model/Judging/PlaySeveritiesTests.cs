using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Plays.Model.Judging;

public sealed class PlaySeveritiesTests
{
    [Theory]
    [InlineData(0.81, PlaySeverity.Critical)]
    [InlineData(0.8, PlaySeverity.High)]
    [InlineData(0.6, PlaySeverity.AtRisk)]
    [InlineData(0.4, PlaySeverity.Standard)]
    [InlineData(double.NaN, PlaySeverity.Standard)]
    public void Severity_ByProbability_FollowsTheDocument(double probability, PlaySeverity expected) =>
        Assert.Equal(expected, PlaySeverities.Of(Band.Thriving, probability, []));

    [Theory]
    [InlineData(Band.Critical, PlaySeverity.Critical)]
    [InlineData(Band.HighRisk, PlaySeverity.High)]
    [InlineData(Band.AtRisk, PlaySeverity.AtRisk)]
    [InlineData(Band.Healthy, PlaySeverity.Standard)]
    [InlineData(null, PlaySeverity.Standard)]
    public void Severity_ByBand_FollowsTheDocument(Band? band, PlaySeverity expected) => Assert.Equal(expected, PlaySeverities.Of(band, 0.1, []));

    [Theory]
    [InlineData("champion-left", PlaySeverity.Critical)]
    [InlineData("billing-failure", PlaySeverity.High)]
    [InlineData("no-login", PlaySeverity.Standard)]
    public void Severity_WithAHardTrigger_IsAtLeastIts(string rule, PlaySeverity expected) => Assert.Equal(expected, PlaySeverities.Of(Band.Thriving, 0.01, [rule]));

    [Fact]
    public void Severity_OfAnything_IsTheWorstOfAllThree() => Law.Holds(
        from band in Gen.Elements(Enum.GetValues<Band>())
        from percent in Gen.Choose(0, 100)
        from rule in Gen.Elements("champion-left", "billing-failure", "no-login")
        select (band, percent, rule),
        x =>
        {
            var all = PlaySeverities.Of(x.band, x.percent / 100.0, [x.rule]);
            PlaySeverity[] parts = [PlaySeverities.OfBand(x.band), PlaySeverities.OfProbability(x.percent / 100.0), PlaySeverities.Of(null, double.NaN, [x.rule])];
            Assert.Equal(parts.Max(), all);
        });

    [Fact]
    public void Reason_OfACustomer_NamesWhatMadeItSoBad() => Assert.Equal(
        "Critical: health is Critical, the alert 'The champion left' holds", PlaySeverities.Reason(AnySubject.Of(band: Band.Critical, probability: 0.5, rules: ["champion-left", "no-login"])));
}
