using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Demo;

public sealed class TellDemoPlaysTests
{
    [Fact]
    public async Task Plays_OfTheDemo_StandInSeveralStatesWithTasksAndApprovals()
    {
        await using var database = await TestDatabase.OpenAsync(DemoDatabase.CopyToAsync, new FixedClock(DemoDatabase.Today));
        var plays = database.Get<PlayQueries>();
        var mara = new Viewer(1, DemoPeople.Csms[0].Email, DemoPeople.Csms[0].Name, Role.Csm);

        Assert.Equal((9, 1, 1), (await CountAsync(RunStanding.Open), await CountAsync(RunStanding.Paused), await CountAsync(RunStanding.Ended)));
        var tasks = await plays.TasksAsync(team: false, mara, CancellationToken.None);
        Assert.True(tasks.Count >= 3, $"{tasks.Count} tasks");
        Assert.Contains(await database.Get<ApprovalQueries>().WaitingAsync(Viewer.System, CancellationToken.None), row => row.Kind == ApprovalKind.ExecutiveMail);

        async Task<int> CountAsync(RunStanding standing) => (await plays.RunsAsync(new RunFilter(standing), Viewer.System, CancellationToken.None)).Total;
    }
}
