using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Inbox;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Web.Inbox;

namespace CustomerSuccess.Tests.Web.Inbox;

public sealed class InboxAddressTests
{
    [Fact]
    public void Address_OfAFilter_IsReadBack()
    {
        var filter = new InboxFilter(TextSentiment.Negative, Issue.MissingFeature, TextKind.Ticket, Unanswered: true, Customer: "A&B 1", Days: 30, Page: 3);
        var address = InboxAddress.Of(filter, Role.Leader);
        Assert.StartsWith("/inbox?sentiment=negative&issue=missing-feature&", address, StringComparison.Ordinal);
        Assert.Equal(filter, InboxAddress.Read(address[address.IndexOf('?')..], Role.Leader));
    }

    [Fact]
    public void Address_OfACsm_StartsWithTheirOwn()
    {
        Assert.True(InboxAddress.Read("", Role.Csm).Mine);
        Assert.False(InboxAddress.Read("?team=1", Role.Csm).Mine);
        Assert.False(InboxAddress.Read("?customer=C1", Role.Csm).Mine);
        Assert.Equal("/inbox?team=1", InboxAddress.Of(new InboxFilter(), Role.Csm));
    }

    [Theory]
    [InlineData("?sentiment=mixed&issue=rain&kind=9&days=-1&page=0")]
    [InlineData("?sentiment=7&days=99999&page=x")]
    public void Address_ThatMakesNoSense_ShowsAll(string query) => Assert.Equal(new InboxFilter(), InboxAddress.Read(query, Role.Leader));
}
