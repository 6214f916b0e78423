using CustomerSuccess.Core.Plays;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Playbooks;

public sealed class PublishPlaybookTests
{
    [Fact]
    public async Task Playbook_ThatDiffersInNothing_IsNotPublishedAgain()
    {
        await using var story = await PlayStory.BeginAsync([]);
        var other = ShippedPlaybooks.Of("high-save") with { Purpose = "Another one" };

        Assert.Equal(PlayErrors.Unchanged(1), (await PublishAsync(story, 1, ShippedPlaybooks.Of("high-save"))).Error);
        Succeeded(await PublishAsync(story, 1, other));
        Assert.Equal(PlayErrors.Unchanged(2), (await PublishAsync(story, 2, other)).Error);
        Succeeded(await PublishAsync(story, 2, ShippedPlaybooks.Of("high-save")));
    }

    [Fact]
    public async Task Playbook_PublishedByTwoAtOnce_IsThatOfTheFirst()
    {
        await using var story = await PlayStory.BeginAsync([]);
        Succeeded(await PublishAsync(story, 1, ShippedPlaybooks.Of("high-save") with { Purpose = "Another one" }));

        Assert.IsType<Conflict>((await PublishAsync(story, 1, ShippedPlaybooks.Of("high-save") with { Purpose = "A third one" })).Error);
    }

    private static Task<Result<string>> PublishAsync(PlayStory story, int seen, PlaybookDefinition definition) =>
        story.Database.Get<PublishPlaybook>().RunAsync("high-save", seen, definition, "Test", Adam, CancellationToken.None);
}
