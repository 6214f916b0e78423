using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Persistence;

/// <summary>Uses everything that plays and approvals offer.</summary>
internal static class WholePlays
{
    public static async Task FillAsync(TestDatabase database)
    {
        await database.Get<PublishShippedPlaybooks>().RunAsync(CancellationToken.None);
        WholeCore.Succeeded(await database.Get<StartPlay>().RunAsync("critical-save", ["C1"], confirmed: true, Viewer.System, CancellationToken.None));
        await database.Get<AdvanceRuns>().RunAsync(CancellationToken.None);

        // Its facts are missing here: somebody writes it, and an approval is asked for.
        var mail = (await database.Get<PlayQueries>().OneAsync(1, Viewer.System, CancellationToken.None))!.Steps.Single(step => step.StepKey == "executive-mail");
        WholeCore.Succeeded(await database.Get<EditStepContent>().RunAsync(mail.Id, "Your success", "Let us talk.", Viewer.System, CancellationToken.None));
        await database.Get<AdvanceRuns>().RunAsync(CancellationToken.None);
    }

    public static async Task ChangeAsync(TestDatabase database)
    {
        var (admin, none) = (Viewer.System, CancellationToken.None);
        var everybody = ShippedPlaybooks.Of("standard") with { Trigger = PlayTrigger.When(PlayCondition.AtMost("total-actions", 1e9), PlayCondition.AtMost("meeting-booked", 1)), HoldoutShare = 0.5, BesideSavePlay = true };
        var byHand = everybody with { Name = "By hand", HoldoutShare = 0, Steps = [new StepDefinition("write", "Write", StepType.Task, [Channel.Mail], StepDue.Now, Template: "standard-newsletter")] };
        var key = (await database.Get<PublishPlaybook>().RunAsync(null, 0, everybody with { HoldoutShare = 0 }, "New", admin, none)).Value;
        WholeCore.Succeeded(await database.Get<SwitchPlaybook>().RunAsync(key, on: true, confirmed: false, admin, none));
        WholeCore.Succeeded(await database.Get<SwitchPlaybook>().RunAsync("critical-save", on: true, confirmed: true, admin, none));
        Assert.True((await database.Get<EnterPlays>().RunAsync(customers: null, none)).Began > 0);
        await database.Get<EnterPlays>().RunAsync([1, 2], none);
        var other = (await database.Get<PublishPlaybook>().RunAsync(null, 0, byHand, "New", admin, none)).Value;
        WholeCore.Succeeded(await database.Get<StartPlay>().RunAsync(other, ["C1"], confirmed: true, admin, none));
        await database.Get<AdvanceRuns>().RunAsync(none);
        var mail = (await database.Get<PlayQueries>().TasksAsync(team: true, admin, none)).Single(task => task.MaySend).StepId;
        Assert.IsNotType<NotFound>((await database.Get<SendStep>().RunAsync(mail, null, "Hello", admin, none)).Error);
        WholeCore.Succeeded(await database.Get<PlanForCustomer>().RunAsync("C1", execute: true, admin, none));
        var run = (await database.Get<PlayQueries>().OneAsync(1, admin, none))!;
        var open = run.Steps.First(step => step.State == StepState.Open).Id;
        WholeCore.Succeeded(await database.Get<PauseRun>().RunAsync(1, admin, none));
        WholeCore.Succeeded(await database.Get<ResumeRun>().RunAsync(1, admin, none));
        WholeCore.Succeeded(await database.Get<ReassignRun>().RunAsync(1, DemoPeople.Leader.Email, admin, none));
        WholeCore.Succeeded(await database.Get<CompleteStep>().RunAsync(open, StepOutcome.Answered, "Reached", admin, none));
        WholeCore.Succeeded(await database.Get<ReplayStep>().RunAsync(open, admin, none));
        var waiting = run.Steps.First(step => step.State == StepState.Waiting).Id;
        WholeCore.Succeeded(await database.Get<PostponeStep>().RunAsync(waiting, new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero), admin, none));
        WholeCore.Succeeded(await database.Get<EditStepContent>().RunAsync(waiting, "Hello", "there", admin, none));
        WholeCore.Succeeded(await database.Get<SkipStep>().RunAsync(waiting, "Not now", admin, none));
        Assert.IsType<Conflict>((await database.Get<ClaimSavings>().RunAsync(1, Money.FromUnits(5), admin, none)).Error);
        WholeCore.Succeeded(await database.Get<StopEverything>().RunAsync("Fire drill", admin, none));
        WholeCore.Succeeded(await database.Get<ReleaseEverything>().RunAsync(admin, none));
        WholeCore.Succeeded(await database.Get<SavePlayLimits>().RunAsync((await database.Get<PlayQueries>().BrakeAsync(none)).Revision, new PlayLimits(ContactPolicy.Usual, BulkGuard.Usual, []), admin, none));
        await DecideAsync(database);
    }

    private static async Task DecideAsync(TestDatabase database)
    {
        var (admin, none) = (Viewer.System, CancellationToken.None);
        await using (var write = await database.Get<Writes>().BeginAsync(none))
        {
            foreach (var i in Enumerable.Range(1, 3))
            {
                await Asking.AskAsync(write.Context, new ApprovalAsk(ApprovalKind.Offer, 1, $"offer:{i}", "Discount", "", null, Money.FromUnits(i), "ann@example.com", null), DateTimeOffset.UnixEpoch, none);
            }

            await CustomerMails.QueueAsync(write.Context, new CustomerMail("direct", 1, 1, "Hello", "there", "<p>there</p>", Marketing: false, DateTimeOffset.UnixEpoch), DateTimeOffset.UnixEpoch, none);
            await write.CommitAsync(none);
        }

        var waiting = (await database.Get<ApprovalQueries>().WaitingAsync(admin, none)).Where(row => row.Kind == ApprovalKind.Offer).Select(row => row.Id).ToList();
        WholeCore.Succeeded(await database.Get<ApproveRequest>().RunAsync(waiting[0], null, admin, none));
        WholeCore.Succeeded(await database.Get<ChangeAndApprove>().RunAsync(waiting[1], new ApprovalChange(Money.Zero, null), "Too much", admin, none));
        WholeCore.Succeeded(await database.Get<RejectRequest>().RunAsync(waiting[2], "No", admin, none));
        WholeCore.Succeeded(await database.Get<DelegateApprovals>().RunAsync(DemoPeople.Leader.Email, new DateOnly(2026, 11, 30), admin, none));
        WholeCore.Succeeded(await database.Get<CancelRun>().RunAsync(1, "Enough", admin, none));
        await database.Get<FollowRuns>().RunAsync(customers: null, none);
    }
}
