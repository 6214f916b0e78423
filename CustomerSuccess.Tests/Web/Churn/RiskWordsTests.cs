using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Web.Churn;

namespace CustomerSuccess.Tests.Web.Churn;

public sealed class RiskWordsTests
{
    [Theory]
    [InlineData(0.312, "31\u202F%")]
    [InlineData(0.004, "<1\u202F%")]
    [InlineData(0, "0\u202F%")]
    public void Share_IsWholePercent(double probability, string words) => Assert.Equal(words, RiskWords.Share(probability));

    [Fact]
    public void Mark_OfAPrediction_HasItsRange()
    {
        var html = System.Net.WebUtility.HtmlDecode(RiskWords.Mark(0.31, 0.22, 0.42, null).Value);
        Assert.Contains("31\u202F%", html, StringComparison.Ordinal);
        Assert.Contains("22–42\u202F%", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Mark_OfAClassByRules_HasNoNumber()
    {
        var html = RiskWords.Mark(null, null, null, RiskLevel.High).Value;
        Assert.Contains("high by rules", html, StringComparison.Ordinal);
        Assert.DoesNotContain("%", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Mark_OfNothing_SaysSo() => Assert.Contains("Nothing was predicted yet", RiskWords.Mark(null, null, null, null).Value, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, null, "/churn")]
    [InlineData(3, null, "/churn?version=3")]
    [InlineData(3, "days-since-login", "/churn?version=3&factor=days-since-login")]
    public void Address_OfTheModel_HoldsWhatIsShown(int? version, string? factor, string href) => Assert.Equal(href, new ModelAddress(version, factor).Href);
}
