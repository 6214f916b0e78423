using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Core.Primitives;

public sealed class ResultTests
{
    [Fact]
    public void Result_OfAValue_HasItAndNoError()
    {
        Result<int> result = 7;
        Assert.Equal((true, 7, null), (result.Succeeded, result.Value, result.Error));
    }

    [Fact]
    public void Result_OfAnError_HasItAndThrowsForTheValue()
    {
        Result<int> result = new NotFound("Nobody is here.");
        Assert.Equal((false, new NotFound("Nobody is here.")), (result.Succeeded, result.Error));
        Assert.Equal("Nobody is here.", Assert.Throws<InvalidOperationException>(() => result.Value).Message);
    }

    [Fact]
    public void Result_OfNullAsAValue_Succeeded()
    {
        Result<string?> result = (string?)null;
        Assert.Equal((true, null), (result.Succeeded, result.Value));
    }

    [Theory]
    [InlineData(0, 50, 1)]
    [InlineData(1, 50, 1)]
    [InlineData(50, 50, 1)]
    [InlineData(51, 50, 2)]
    public void Pages_OfAList_AreAtLeastOne(int total, int size, int pages) => Assert.Equal(pages, new Paged<int>([], total, 1, size).Pages);
}
