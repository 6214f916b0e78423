using CustomerSuccess.Core.Sentiment.Model.Issues;
using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Issues;

public sealed class IssueRulesTests
{
    [Theory]
    [InlineData("The app keeps crashing when I save.", "bug")]
    [InlineData("Saving doesn't seem to work.", "bug")]
    [InlineData("Totals in the report do not add up", "bug")]
    [InlineData("We see an error 500 and our invoice is wrong", "bug,billing")]
    [InlineData("The board takes 20 to 30 seconds to open", "slow")]
    [InlineData("It isn't exactly fast", "slow")]
    [InlineData("We were charged twice", "billing")]
    [InlineData("It lacks a calendar feed", "missing-feature")]
    [InlineData("There is no way to repeat a task", "missing-feature")]
    [InlineData("Still waiting for a reply", "support")]
    [InlineData("Nobody answers my mails", "support")]
    [InlineData("The settings are confusing and hard to find", "usability")]
    [InlineData("The whole site has been down since nine", "outage")]
    [InlineData("We want to cancel our subscription", "cancel-intent")]
    [InlineData("We are looking for an alternative", "cancel-intent")]
    [InlineData("We will not renew", "cancel-intent")]
    public void Issues_OfAText_AreThoseItNames(string text, string expected) => Assert.Equal(expected, Keys(text));

    [Theory]
    [InlineData("It is not slow")]
    [InlineData("It runs without any bugs")]
    [InlineData("No errors, no crashes")]
    [InlineData("The bug is fixed, thank you")]
    [InlineData("The slow search has been resolved")]
    [InlineData("The meeting is on Tuesday")]
    [InlineData("")]
    public void Issues_ThatAreDeniedOrOver_AreNone(string text) => Assert.Equal("", Keys(text));

    [Fact]
    public void Words_OfAnIssue_AreThoseOfTheText() =>
        Assert.Equal("NOT Working", Assert.Single(IssueRules.Find("Sync is NOT Working.", TextParts.Of("Sync is NOT Working."))).Words);

    private static string Keys(string text) => string.Join(',', IssueRules.Find(text, TextParts.Of(text)).Select(found => IssueNames.Key(found.Issue)));
}
