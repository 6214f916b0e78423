using System.Net;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Core.Messaging.Model;

public sealed class WebhookAddressTests
{
    private static readonly Uri Https = new("https://hooks.example.com/services/T0/B0/secret");

    [Theory]
    [InlineData("")]
    [InlineData("hooks.example.com/x")]
    [InlineData("/services/T0")]
    [InlineData("ftp://hooks.example.com/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user:word@hooks.example.com/")]
    public void Parse_OfWhatIsNoAddressOfAWebhook_IsInvalid(string text) => Assert.IsType<Invalid>(WebhookAddress.Parse(text).Error);

    [Fact]
    public void Parse_WithSpacesAround_IsTheAddress() => Assert.Equal(Https, WebhookAddress.Parse($" {Https} ").Value);

    [Theory]
    [InlineData("https", "1.1.1.1", false, true)]
    [InlineData("https", "10.0.0.1", false, false)]
    [InlineData("https", "1.1.1.1,10.0.0.1", false, false)]
    [InlineData("https", "10.0.0.1", true, true)]
    [InlineData("http", "10.0.0.1", true, true)]
    [InlineData("http", "1.1.1.1", true, false)]
    [InlineData("http", "1.1.1.1", false, false)]
    [InlineData("https", "", true, false)]
    public void Fault_OfASchemeAndAPlace_IsNoneOnlyWhereItMayLead(string scheme, string reached, bool allowPrivate, bool fine)
    {
        var places = reached.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(IPAddress.Parse).ToList();
        Assert.Equal(fine, WebhookAddress.Fault(new Uri($"{scheme}://hooks.example.com/x"), places, allowPrivate) is null);
    }

    [Theory]
    [InlineData("https://hooks.slack.com/services/T000/B000/abcdefghijklmnop", "https://hooks.slack.com/…mnop")]
    [InlineData("https://hooks.slack.com/short", "https://hooks.slack.com/…")]
    [InlineData("https://x.example:8443/a?sig=abcdefghijklmnopqrstuv", "https://x.example:8443/…stuv")]
    [InlineData("nothing", "…")]
    public void Shown_OfAnAddress_HidesItsSecret(string address, string shown) => Assert.Equal(shown, WebhookAddress.Shown(address));
}
