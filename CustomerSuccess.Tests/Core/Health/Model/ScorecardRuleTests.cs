using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class ScorecardRuleTests
{
    private static readonly ScorecardRule[] Rules = [new("behavioural", "Enterprise"), new("marketing", "SMB"), new("retention", null), new("late", "Enterprise")];

    [Theory]
    [InlineData("Enterprise", "behavioural")]
    [InlineData("enterprise", "behavioural")]
    [InlineData("SMB", "marketing")]
    [InlineData("Mid", "retention")]
    [InlineData(null, "retention")]
    public void Choose_TheFirstLineThatFits_Decides(string? segment, string expected) => Assert.Equal(expected, ScorecardRule.Choose(Rules, segment));

    [Fact]
    public void Choose_WhenNoLineFits_IsNone() => Assert.Null(ScorecardRule.Choose([new("behavioural", "Enterprise")], "SMB"));

    [Fact]
    public void Choose_OfACustomerWithoutSegment_TakesNoLineForASegment() => Assert.Null(ScorecardRule.Choose([new("behavioural", "Enterprise")], null));
}
