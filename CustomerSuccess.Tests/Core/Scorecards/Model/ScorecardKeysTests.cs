using CustomerSuccess.Core.Scorecards.Model;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class ScorecardKeysTests
{
    [Theory]
    [InlineData("Enterprise retention", "enterprise-retention")]
    [InlineData("  E-mail & more! ", "e-mail-more")]
    [InlineData("Über 9000", "ber-9000")]
    [InlineData("!?", null)]
    [InlineData("", null)]
    public void Key_OfAName_IsFitForAddresses(string name, string? key) => Assert.Equal(key, ScorecardKeys.Of(name));

    [Fact]
    public void Key_OfALongName_IsCut() => Assert.Equal(50, ScorecardKeys.Of(new string('a', 80))!.Length);

    [Fact]
    public void Key_ThatIsTaken_GetsANumber() => Assert.Equal("use-3", ScorecardKeys.Free("Use", new HashSet<string> { "use", "use-2" }));
}
