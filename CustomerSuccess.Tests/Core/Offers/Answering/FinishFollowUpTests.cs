using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Offers.Answering;

public sealed class FinishFollowUpTests
{
    [Fact]
    public async Task FollowUp_OnceDone_StaysWithWhoDidItFirst()
    {
        await using var story = await OfferStory.BeginAsync();
        var (_, token) = await story.SentAsync();
        await story.AnswerAsync(token, AnswerKind.Accept);
        var task = Assert.Single(await story.FollowUpsAsync());

        Assert.Equal(OfferErrors.NoSuchFollowUp, (await FinishAsync(story, task.Id, OfferStory.Bob)).Error);
        Assert.True((await FinishAsync(story, task.Id, OfferStory.Ann)).Succeeded);
        Assert.True((await FinishAsync(story, task.Id, OfferStory.Lea)).Succeeded);

        Assert.Equal("ann@example.com", Assert.Single(await story.FollowUpsAsync()).DoneBy);
    }

    private static Task<Result<Done>> FinishAsync(OfferStory story, int id, Viewer viewer) =>
        story.Database.Get<FinishFollowUp>().RunAsync(id, viewer, CancellationToken.None);
}
