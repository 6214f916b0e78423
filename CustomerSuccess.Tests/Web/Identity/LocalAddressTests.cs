using CustomerSuccess.Web.Identity;

namespace CustomerSuccess.Tests.Web.Identity;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/book?band=critical&page=2")]
    [InlineData("/customers/C%2F1?tab=usage#top")]
    [InlineData("/customers?q=http://example.com")]
    public void OrHome_OfAnAddressOfOurs_KeepsIt(string address) => Assert.Equal(address, LocalAddress.OrHome(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("book")]
    [InlineData("~/book")]
    [InlineData("http://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//evil.example")]
    [InlineData("///evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\/evil.example")]
    [InlineData("/book\\..\\..")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\n/evil.example")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    public void OrHome_OfAnythingElse_IsHome(string? address) => Assert.Equal("/", LocalAddress.OrHome(address));
}
