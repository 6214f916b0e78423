using CustomerSuccess.Web.Alerts;

namespace CustomerSuccess.Tests.Web.Alerts;

public sealed class SlaTextTests
{
    [Theory]
    [InlineData(0, "0:00")]
    [InlineData(42, "0:42")]
    [InlineData(-20, "0:20")]
    [InlineData(310, "5:10")]
    [InlineData(2879, "47:59")]
    [InlineData(2880, "2 d")]
    public void Span_InMinutes_IsHoursAndMinutesOrDays(int minutes, string words) => Assert.Equal(words, SlaText.Span(TimeSpan.FromMinutes(minutes)));
}
