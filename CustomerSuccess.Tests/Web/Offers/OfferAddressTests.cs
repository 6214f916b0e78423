using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Web.Offers;

namespace CustomerSuccess.Tests.Web.Offers;

public sealed class OfferAddressTests
{
    [Fact]
    public void Filter_ThroughItsAddress_ComesBack()
    {
        var filter = new OfferFilter(OfferState.WaitingForApproval, OfferType.Pause, "ann@example.com", 3);

        var address = OfferAddress.Of(filter);

        Assert.Equal("/offers?state=waitingforapproval&type=pause&owner=ann@example.com&page=3", address);
        Assert.Equal(filter, OfferAddress.Read(address["/offers".Length..]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?state=sold&type=&page=0")]
    [InlineData("?state=99&type=-1&page=x")]
    public void Nonsense_InAnAddress_CountsAsNotSaid(string query)
    {
        Assert.Equal(new OfferFilter(), OfferAddress.Read(query));
        Assert.False(OfferAddress.Narrows(OfferAddress.Read(query)));
    }
}
