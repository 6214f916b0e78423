using CustomerSuccess.Web.Book;

namespace CustomerSuccess.Tests.Web.Book;

public sealed class BookViewTests
{
    [Theory]
    [InlineData("")]
    [InlineData("?sort=-arr&page=4&cols=arr")]
    public void HasFilter_OfAWholeList_IsFalse(string query)
    {
        Assert.False(BookAddress.Read(query, mine: true).HasFilter);
        Assert.False(BookAddress.Read(query, mine: false).HasFilter);
    }

    [Theory]
    [InlineData("?q=ada")]
    [InlineData("?band=critical")]
    [InlineData("?band=none")]
    [InlineData("?segment=SMB")]
    [InlineData("?segment=")]
    [InlineData("?tier=Gold")]
    [InlineData("?plan=Pro")]
    [InlineData("?owner=ann@example.com")]
    [InlineData("?renews=30")]
    [InlineData("?trend=stable")]
    [InlineData("?left=1")]
    public void HasFilter_OfANarrowedList_IsTrue(string query) => Assert.True(BookAddress.Read(query, mine: true).HasFilter);
}
