using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using Microsoft.EntityFrameworkCore;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Engine;

/// <summary>Two ways of one playbook, side by side.</summary>
public sealed class VariantRunsTests
{
    private static readonly PlaybookDefinition Playbook = new(
        "Two ways", "Tells which is better.", PlaybookKind.Programme, PlayTrigger.ByHand, [], [],
        [
            new StepDefinition("call", "Call", StepType.Task, [Channel.Phone], StepDue.Now, Instruction: "Call.", Variants: ["by-phone"]),
            new StepDefinition("mail", "Write", StepType.Message, [Channel.Mail], StepDue.Now, Template: "nurture-mail", Variants: ["by-mail"]),
            new StepDefinition("look", "Look after it", StepType.Task, [Channel.Internal], StepDue.Days(1), Instruction: "Look."),
        ],
        [], JudgeAfterDays: 0, FollowDays: 30, Variants: [new VariantDefinition("by-phone", 0.5), new VariantDefinition("by-mail", 0.5)], HoldoutShare: 0);

    [Fact]
    public async Task Runs_OfAPlaybookWithVariants_HaveTheStepsOfTheirsAndThoseOfAll()
    {
        const int customers = 60;
        await using var story = await BeginAsync([.. Enumerable.Repeat(Band.AtRisk, customers)]);
        var key = Succeeded(await story.Database.Get<PublishPlaybook>().RunAsync(null, 0, Playbook, "", Adam, CancellationToken.None));
        Succeeded(await story.Database.Get<StartPlay>().RunAsync(key, [.. Enumerable.Range(1, customers).Select(i => $"C{i}")], confirmed: true, Adam, CancellationToken.None));
        await story.AdvanceAsync();

        await using var context = story.Database.Read();
        var runs = await context.Set<PlayRun>().Include(run => run.Steps).ToListAsync();
        Assert.All(runs, run => Assert.Equal(
            run.Variant == "by-phone" ? new[] { ("call", StepState.Open), ("look", StepState.Waiting) } : [("mail", StepState.Done), ("look", StepState.Waiting)],
            run.Steps.OrderBy(step => step.Position).Select(step => (step.StepKey, step.State))));

        // Half of 60 with a standard deviation of 3.9; the draw is the same each time.
        Assert.InRange(runs.Count(run => run.Variant == "by-phone"), 18, 42);
        Assert.Equal(runs.Count(run => run.Variant == "by-mail"), (await story.MessagesAsync()).Count);
    }
}
