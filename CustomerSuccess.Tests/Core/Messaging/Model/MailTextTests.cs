using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Tests.Core.Messaging.Model;

public sealed class MailTextTests
{
    private static readonly Uri Product = new("https://success.example.com:8443/");

    [Fact]
    public void WithLinks_OfALineThatBeginsWithASlash_IsTheWholeAddress() => Assert.Equal(
        "Usage fell 54 %.\nhttps://success.example.com:8443/customers/C%201?tab=usage\n50/50 is no address.",
        MailText.WithLinks("Usage fell 54 %.\r\n/customers/C%201?tab=usage\n50/50 is no address.", Product));

    [Theory]
    [InlineData("// hello")]
    [InlineData("//evil.example/x")]
    [InlineData("/")]
    [InlineData("/\\evil.example")]
    public void WithLinks_OfALineThatOnlyLooksLikeOne_LeavesItAlone(string line) => Assert.Equal(line, MailText.WithLinks(line, Product));

    [Fact]
    public void MessageId_OfOneKey_IsAlwaysTheSameAndOfAnotherKeyAnother()
    {
        var id = MailText.MessageId("alert:1:ä@example.com", "example.com");
        Assert.Matches("^<[0-9a-f]{32}@example.com>$", id);
        Assert.Equal(id, MailText.MessageId("alert:1:ä@example.com", "example.com"));
        Assert.NotEqual(id, MailText.MessageId("alert:2:ä@example.com", "example.com"));
    }
}
