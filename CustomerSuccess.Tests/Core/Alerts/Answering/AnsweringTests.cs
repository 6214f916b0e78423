using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Answering;
using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.AlertStory;

namespace CustomerSuccess.Tests.Core.Alerts.Answering;

public sealed class AnsweringTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Accept_OfAnAlert_StopsItsClock()
    {
        await using var story = await RaisedAsync();
        Assert.NotNull((await story.OneAsync()).Left);
        Assert.True((await story.Database.Get<AcceptAlert>().RunAsync(1, Ann, None)).Succeeded);
        var row = await story.OneAsync();
        Assert.Equal((Ann.Email, story.Now, (TimeSpan?)null), (row.AcceptedBy, row.AcceptedAt, row.Left));
        story.At(10);
        Assert.Equal(0, await story.Database.Get<EscalateAlerts>().RunAsync(None));
    }

    [Fact]
    public async Task Snooze_UntilADay_ComesBackThenWithANewClock()
    {
        await using var story = await RaisedAsync();
        Assert.True((await story.Database.Get<SnoozeAlert>().RunAsync(1, Start.AddDays(5), "They are on holiday", Ann, None)).Succeeded);
        story.At(4, 23, 59);
        Assert.Equal(0, await story.Database.Get<EscalateAlerts>().RunAsync(None));
        story.At(5, 0, 1);
        Assert.Equal(1, await story.Database.Get<EscalateAlerts>().RunAsync(None));
        var row = await story.OneAsync();
        Assert.Equal((AlertState.Open, new DateTimeOffset(2026, 11, 26, 17, 0, 0, TimeSpan.Zero)), (row.State, row.DueAt));
        Assert.Null(row.EscalatedAt);
    }

    [Theory]
    [InlineData(0, "Later")]
    [InlineData(-1, "Later")]
    [InlineData(400, "Later")]
    [InlineData(5, " ")]
    public async Task Snooze_WithoutReasonOrToADayThatCannotBe_IsRefused(int days, string reason)
    {
        await using var story = await RaisedAsync();
        Assert.IsType<Invalid>((await story.Database.Get<SnoozeAlert>().RunAsync(1, Start.AddDays(days), reason, Ann, None)).Error);
        Assert.Equal(AlertState.Open, (await story.OneAsync()).State);
    }

    [Fact]
    public async Task Close_OfAnAlert_KeepsTheAnswerAndIsDoneOnce()
    {
        await using var story = await RaisedAsync();
        Assert.True((await story.Database.Get<CloseAlert>().RunAsync(1, AlertOutcome.Useful, " Called them ", Ann, None)).Succeeded);
        var closed = Assert.Single((await story.Database.Get<AlertQueries>().OfCustomerAsync("C1", Ann, None))!.Closed);
        Assert.Equal((AlertOutcome.Useful, "Called them", Ann.Email, story.Now), (closed.Outcome, closed.Note, closed.ClosedBy, closed.ClosedAt));
        Assert.IsType<Conflict>((await story.Database.Get<CloseAlert>().RunAsync(1, AlertOutcome.Noise, null, Ann, None)).Error);
        Assert.IsType<Conflict>((await story.Database.Get<AcceptAlert>().RunAsync(1, Ann, None)).Error);
    }

    [Fact]
    public async Task Assign_ToSomebody_PutsItIntoTheirQueueAndOutOfTheOwners()
    {
        await using var story = await RaisedAsync();
        Assert.True((await story.Database.Get<AssignAlert>().RunAsync(1, "LEA@example.com", Ann, None)).Succeeded);
        Assert.Empty((await story.Database.Get<AlertQueries>().QueueAsync(new AlertFilter(), Ann, None)).Rows);
        Assert.Single((await story.Database.Get<AlertQueries>().QueueAsync(new AlertFilter(), Lea, None)).Rows);
        Assert.IsType<Invalid>((await story.Database.Get<AssignAlert>().RunAsync(1, "nobody@example.com", Ann, None)).Error);
    }

    [Fact]
    public async Task Alert_OfACustomerThatACsmMayNotSee_IsNotThere()
    {
        await using var story = await RaisedAsync();
        await story.Database.Get<RestrictCsms>().RunAsync(true, Viewer.System, None);
        var other = new Viewer(9, "bea@example.com", "Bea", Role.Csm);
        Assert.IsType<NotFound>((await story.Database.Get<AcceptAlert>().RunAsync(1, other, None)).Error);
        Assert.IsType<NotFound>((await story.Database.Get<SnoozeAlert>().RunAsync(1, Start.AddDays(2), "Later", other, None)).Error);
        Assert.IsType<NotFound>((await story.Database.Get<CloseAlert>().RunAsync(1, AlertOutcome.Noise, null, other, None)).Error);
        Assert.IsType<NotFound>((await story.Database.Get<AssignAlert>().RunAsync(1, Lea.Email, other, None)).Error);
        Assert.Empty((await story.Database.Get<AlertQueries>().QueueAsync(new AlertFilter(Team: true), other, None)).Rows);
        Assert.True((await story.Database.Get<AcceptAlert>().RunAsync(1, Ann, None)).Succeeded);
    }

    private static async Task<AlertStory> RaisedAsync()
    {
        var story = await BeginAsync("no-login");
        await story.HappensAsync(Logins(("C1", -20)));
        return story;
    }
}
