using CustomerSuccess.Core.Plays;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Switches;

public sealed class SavePlayLimitsTests
{
    [Fact]
    public async Task Limits_SavedOnOlderOnes_AreRefused()
    {
        await using var story = await PlayStory.BeginAsync([]);
        var seen = (await story.Database.Get<PlayQueries>().BrakeAsync(CancellationToken.None)).Revision;

        Succeeded(await SaveAsync(story, seen, mailCap: 3));
        Assert.Equal(PlayErrors.LimitsTaken, (await SaveAsync(story, seen, mailCap: 4)).Error);

        var now = await story.Database.Get<PlayQueries>().BrakeAsync(CancellationToken.None);
        Assert.Equal(3, now.Limits.Policy.MailCap);
        Succeeded(await SaveAsync(story, now.Revision, mailCap: 4));
    }

    private static Task<Result<Done>> SaveAsync(PlayStory story, int seen, int mailCap) => story.Database.Get<SavePlayLimits>().RunAsync(
        seen, new PlayLimits(ContactPolicy.Usual with { MailCap = mailCap }, BulkGuard.Usual, []), Adam, CancellationToken.None);
}
