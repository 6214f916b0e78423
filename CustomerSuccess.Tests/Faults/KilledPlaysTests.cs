using System.Text.RegularExpressions;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Tests.Faults.Support;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Tests.Support.Messaging;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Faults;

/// <summary>200 plays run while the server is killed 50 times at any moment: no step is lost or done twice, and every mail arrives as one.</summary>
public sealed partial class KilledPlaysTests
{
    private const int Runs = 200;
    private const int Kills = 50;
    private const int StepsOfARun = 3;

    /// <summary>From here on each round has steps that fall due while the server lives.</summary>
    private static readonly TimeSpan LongestLife = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan MovesAgain = TimeSpan.FromSeconds(60);

    private static readonly PlaybookDefinition Playbook = new(
        "Check in", "Tells whether steps survive.", PlaybookKind.Programme, PlayTrigger.ByHand, [], [],
        [
            new StepDefinition("task", "Look at the account", StepType.Task, [Channel.Internal], StepDue.Now, Instruction: "Look."),
            new StepDefinition("mail", "Write", StepType.Message, [Channel.Mail], StepDue.Now, Template: "nurture-mail"),
            new StepDefinition("note", "Say so in the product", StepType.Message, [Channel.InApp], StepDue.Now, Template: "nurture-mail"),
        ],
        [], JudgeAfterDays: 0, FollowDays: 30);

    [Fact]
    public async Task Plays_OfAServerThatIsKilledAgainAndAgain_DoEveryStepOnce()
    {
        await using var story = await BeginAsync([.. Enumerable.Repeat(Band.AtRisk, Runs)]);
        using var sink = new SmtpSink();
        var settings = sink.Settings.Append(new("Messaging:PerDomainPerMinute", "0")).ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value!);
        Succeeded(await story.Database.Get<SavePlayLimits>().RunAsync(
            0, new PlayLimits(new ContactPolicy(100, 100, 7, TimeOnly.MinValue, TimeOnly.MinValue, BusinessDaysOnly: false, 0), BulkGuard.Usual, []), Adam, CancellationToken.None));
        var key = Succeeded(await story.Database.Get<PublishPlaybook>().RunAsync(null, 0, Playbook, "", Adam, CancellationToken.None));
        var round = await LifeAsync(story, settings, LongestLife / 2);
        for (var group = 0; group < Kills; group++)
        {
            var ids = Enumerable.Range(group * Runs / Kills, Runs / Kills).Select(i => $"C{i + 1}").ToList();
            story.Now = TimeProvider.System.GetUtcNow() + (group * round);
            Succeeded(await story.Database.Get<StartPlay>().RunAsync(key, ids, confirmed: true, Adam, CancellationToken.None));
        }

        var moments = new Random(20261121);
        for (var kill = 0; kill < Kills; kill++)
        {
            await LifeAsync(story, settings, moments.NextDouble() * LongestLife);
        }

        await using var server = Serve(story, settings);
        await server.LineAsync("is running at");
        var toCome = story.Now - TimeProvider.System.GetUtcNow();
        await DatabaseText.UntilAsync(
            story.Database.Path, "SELECT COUNT(*) FROM PlaySteps WHERE State = 'Open' OR State = 'Done'", Runs * StepsOfARun, MovesAgain + (toCome > TimeSpan.Zero ? toCome : TimeSpan.Zero));
        await DatabaseText.UntilAsync(story.Database.Path, "SELECT COUNT(*) FROM OutgoingMessages WHERE State = 'Sent'", Runs, TimeSpan.FromMinutes(2));
        await server.KillAsync();

        Assert.Equal(["Done|Mail|200", "Done|InApp|200", "Open|Internal|200"], Lines(story, "SELECT State, Channel, COUNT(*) FROM PlaySteps GROUP BY State, Channel ORDER BY Channel = 'Internal', Channel = 'InApp'"));
        Assert.Empty(Lines(story, "SELECT StepId FROM PlayRunEntries WHERE StepId IS NOT NULL GROUP BY StepId HAVING COUNT(*) > 1"));
        Assert.Equal([$"{Runs}|{Runs}"], Lines(story, "SELECT COUNT(*), COUNT(DISTINCT CustomerId) FROM CustomerNotes"));
        Assert.Equal(Runs, sink.Mails.DistinctBy(mail => MessageId().Match(mail).Groups[1].Value).Count());
        Assert.Equal(Runs, sink.Mails.DistinctBy(mail => Receiver().Match(mail).Groups[1].Value).Count());
        Assert.Equal(["ok"], Lines(story, "PRAGMA integrity_check"));
    }

    [GeneratedRegex(@"^Message-ID:\s*(\S+)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex MessageId();

    [GeneratedRegex(@"^To:\s*(\S+)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Receiver();

    /// <returns>How long it was alive, with its start.</returns>
    private static async Task<TimeSpan> LifeAsync(PlayStory story, IReadOnlyDictionary<string, string> settings, TimeSpan life)
    {
        var born = TimeProvider.System.GetTimestamp();
        await using var server = Serve(story, settings);
        await server.LineAsync("is running at");
        await Task.Delay(life);
        await server.KillAsync();
        return TimeProvider.System.GetElapsedTime(born);
    }

    private static ProgramRun Serve(PlayStory story, IReadOnlyDictionary<string, string> settings) =>
        ProgramRun.Start(settings, "serve", "--database", story.Database.Path, "--urls", "http://127.0.0.1:0");

    private static IReadOnlyList<string> Lines(PlayStory story, string sql) => DatabaseText.Lines(story.Database.Path, sql);
}
