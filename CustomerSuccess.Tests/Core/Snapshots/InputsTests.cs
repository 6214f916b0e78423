using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Snapshots;

public sealed class InputsTests
{
    [Fact]
    public void All_HasEveryInputInItsPlace() => Assert.Equal(Enum.GetValues<Input>(), Inputs.All.Select(info => info.Input));

    [Fact]
    public void All_HasEachKeyOnceAndFindsIt()
    {
        Assert.Equal(Inputs.Count, Inputs.All.Select(info => info.Key).Distinct().Count());
        Assert.All(Inputs.All, info => Assert.Same(info, Inputs.Find(info.Key)));
        Assert.All(Inputs.All, info => Assert.Same(info, Inputs.Of(info.Input)));
        Assert.Null(Inputs.Find("shoe-size"));
    }

    [Fact]
    public void All_HasARangeAndAMeaning() => Assert.All(Inputs.All, info =>
    {
        Assert.True(info.Low < info.High);
        Assert.EndsWith(".", info.Meaning, StringComparison.Ordinal);
        Assert.NotEmpty(info.Name);
    });

    [Fact]
    public void Curves_OfTheShippedScorecards_LieWithinTheUsualRange() => Assert.All(
        ShippedScorecards.All.SelectMany(scorecard => scorecard.Measures).SelectMany(measure => measure.Curves.SelectMany(curve => curve.Curve.Points, (_, point) => (measure, point))),
        x => Assert.InRange(x.point.X, Inputs.Of(x.measure.Input).Low, Inputs.Of(x.measure.Input).High));

    [Fact]
    public void Say_OfAnyValue_IsASentenceThatBeginsLower() => Law.Holds(AnySnapshot.Complete, snapshot => Assert.All(Inputs.All, info =>
    {
        var phrase = InputPhrases.Say(info.Input, snapshot[info.Input]);
        Assert.NotEmpty(phrase);
        Assert.False(char.IsWhiteSpace(phrase[0]) || char.IsWhiteSpace(phrase[^1]));
        Assert.DoesNotContain("NaN", phrase, StringComparison.Ordinal);
        Assert.Equal(Reasons.Sentence(phrase)[1..], phrase[1..]);
    }), count: 50);

    [Theory]
    [InlineData(Input.DaysSinceLogin, 1, "logged in within a day")]
    [InlineData(Input.DaysSinceLogin, 23, "no login for 23 days")]
    [InlineData(Input.UsageTrend, -0.42, "usage down 42\u202F% in 30 days")]
    [InlineData(Input.UsageTrend, 0.2, "usage +20\u202F% in 30 days")]
    [InlineData(Input.TicketsOpened30, 0, "no ticket in 30 days")]
    [InlineData(Input.TicketsOpened30, 1, "1 ticket in 30 days")]
    [InlineData(Input.TicketsOpened30, 1234, "1,234 tickets in 30 days")]
    [InlineData(Input.ChampionPresent, 0, "the champion left")]
    [InlineData(Input.DaysToRenewal, -3, "renewal 3 days overdue")]
    [InlineData(Input.DaysToRenewal, 1, "renews in 1 day")]
    [InlineData(Input.Seats, 0, "no seat agreed")]
    [InlineData(Input.UsageDrop3, -0.64, "usage down 64\u202F% within 3 days")]
    [InlineData(Input.DaysSinceFailedPayment, 0, "a payment failed today")]
    [InlineData(Input.DaysSinceFailedPayment, 1, "a payment failed 1 day ago")]
    [InlineData(Input.DaysSinceFailedPayment, 90, "no failed payment in 90 days")]
    [InlineData(Input.DaysSinceCoreFeature, 8, "no core feature used for 8 days")]
    [InlineData(Input.SentimentChange30, -0.42, "sentiment −0.42 in 30 days")]
    [InlineData(Input.NegativeTexts5, 3, "3 of the last 5 texts negative")]
    [InlineData(Input.LoginsPerWeek, 1.4, "1.4 logins per week")]
    [InlineData(Input.Actions30, 1, "1 action in 30 days")]
    [InlineData(Input.ActiveDays180, 0, "no active day in 180 days")]
    [InlineData(Input.SilenceRatio, 2.5, "silent for 2.5 times the usual gap")]
    [InlineData(Input.Invoiced90, 0, "nothing invoiced in 90 days")]
    [InlineData(Input.Invoiced90, 1250, "1,250 invoiced in 90 days")]
    [InlineData(Input.ContractDays, 365, "contract over 365 days")]
    [InlineData(Input.DaysSinceAnger, 4, "frustration or anger in a text 4 days ago")]
    public void Say_OfANumber_HasItInTheSentence(Input input, double value, string expected) => Assert.Equal(expected, InputPhrases.Say(input, value));
}
