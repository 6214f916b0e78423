using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs;
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

        var states = new Dictionary<RunState, int>();
        foreach (var state in new[] { RunState.Running, RunState.Paused, RunState.Ended })
        {
            states[state] = (await plays.RunsAsync(new RunFilter(State: state), Viewer.System, CancellationToken.None)).Total;
        }

        Assert.Equal((8, 1, 1), (states[RunState.Running], states[RunState.Paused], states[RunState.Ended]));
        var tasks = await plays.TasksAsync(team: false, mara, CancellationToken.None);
        Assert.True(tasks.Count >= 3, $"{tasks.Count} tasks");
        Assert.Contains(await database.Get<ApprovalQueries>().WaitingAsync(Viewer.System, CancellationToken.None), row => row.Kind == ApprovalKind.ExecutiveMail);
    }
}
