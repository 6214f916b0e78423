using System.Net;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Messaging.Model;

public sealed class PublicAddressesTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("10.0.0.1")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("fe80::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.1.2.3")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("2002:7f00:0001::")]
    [InlineData("2001:db8::1")]
    public void IsPublic_OfAnAddressInside_IsFalse(string address) => Assert.False(PublicAddresses.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::1.1.1.1")]
    public void IsPublic_OfAnAddressOfTheInternet_IsTrue(string address) => Assert.True(PublicAddresses.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public void IsPublic_OfAnAddressMappedToIPv6_IsTheSame() => Law.Holds(Gen.Choose(0, int.MaxValue).Select(bits => new IPAddress((uint)bits * 2L & 0xFFFFFFFF)), address =>
        Assert.Equal(PublicAddresses.IsPublic(address), PublicAddresses.IsPublic(address.MapToIPv6())));
}
