using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Tests.Core.Messaging.Model;

public sealed class BackoffTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(3, 15)]
    [InlineData(4, 60)]
    [InlineData(5, 240)]
    [InlineData(6, 720)]
    public void After_AFailedAttempt_WaitsLongerEachTime(int failed, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Backoff.After(failed, Backoff.Usual));

    [Fact]
    public void After_TheSeventhFailure_LeavesNoAttempt() => Assert.Null(Backoff.After(7, Backoff.Usual));
}
