using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Plays.Tasks;

namespace CustomerSuccess.Tests.Web.Plays.Tasks;

public sealed class TaskLinesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private static readonly IReadOnlyList<TaskLine> All =
    [
        Step(1, Now.AddHours(3), PlaySeverity.High),
        Step(2, Now.AddHours(-2), PlaySeverity.AtRisk, Channel.Meeting),
        Step(3, Now.AddHours(3), PlaySeverity.Critical),
        TaskLine.Of(new FollowUpRow(7, 45, "C2", "Beta", "Ann", default(FollowUpKind), "Answer the question", new DateOnly(2026, 11, 20), null, null)),
    ];

    [Fact]
    public void List_OfStepsAndFollowUps_PutsWhatIsDueFirstAndOfTheseTheMoreSevere() =>
        Assert.Equal(["offer-7", "step-2", "step-3", "step-1"], Keys(new TaskAddress()));

    [Fact]
    public void List_Filtered_KeepsWhatFits()
    {
        Assert.Equal(["offer-7", "step-2"], Keys(new TaskAddress(Late: true)));
        Assert.Equal(["step-2"], Keys(new TaskAddress(Channel: Channel.Meeting)));
        Assert.Equal(["offer-7"], Keys(new TaskAddress(Playbook: "Offers")));
        Assert.Empty(Keys(new TaskAddress(Playbook: "none")));
    }

    [Fact]
    public void FollowUp_AsATask_IsDueAtTheEndOfItsDay() => Assert.Equal(new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero), All[3].DueAt);

    [Theory]
    [InlineData("step-2", 0, 1, "step-3")]
    [InlineData("gone", 1, 0, "step-2")]
    [InlineData("gone", 9, 0, "step-1")]
    [InlineData(null, 0, 0, "offer-7")]
    public void Step_FromATask_ComesToTheNextAndFromOneThatIsGoneToTheOneInItsPlace(string? selected, int place, int steps, string expected) =>
        Assert.Equal(expected, TaskLines.Step(TaskLines.Of(All, new TaskAddress(), Now), selected, place, steps));

    [Fact]
    public void Address_OfAFilter_ReadsBackAsTheSame()
    {
        var address = new TaskAddress(Team: true, Late: true, Channel.InApp, "High-risk save");

        Assert.Equal("/tasks?view=team&late=1&channel=inapp&play=High-risk%20save", address.Href);
        Assert.Equal(address, TaskAddress.Read("team", "1", "inapp", "High-risk save"));
        Assert.Equal("/tasks", new TaskAddress().Href);
    }

    [Theory]
    [InlineData("pigeon")]
    [InlineData("2")]
    [InlineData("")]
    public void Address_WithNonsense_CountsAsNotSaid(string channel) => Assert.Equal(new TaskAddress(), TaskAddress.Read("x", "yes", channel, ""));

    [Fact]
    public async Task Item_OfAStep_OffersEverythingAndOfAFollowUpOnlyDone()
    {
        Assert.Equal(["Enter", "e", "l", "s"], (await ItemAsync(All[1])).All("data-key"));
        Assert.Equal(["Enter", "e", "m", "l", "s"], (await ItemAsync(Step(4, Now, PlaySeverity.High, Channel.Mail))).All("data-key"));
        Assert.Equal(["Enter", "e"], (await ItemAsync(All[3])).All("data-key"));
        Assert.Contains("Overdue 2:00 over", (await ItemAsync(All[1])).Text, StringComparison.Ordinal);
        Assert.Contains("in 3:00", (await ItemAsync(All[0])).Text, StringComparison.Ordinal);
    }

    private static Task<Html> ItemAsync(TaskLine line) => Html.OfAsync<TaskItem>(("Line", line), ("Now", Now), ("Selected", true));

    private static string[] Keys(TaskAddress address) => [.. TaskLines.Of(All, address, Now).Select(task => task.Key)];

    private static TaskLine Step(int id, DateTimeOffset due, PlaySeverity severity, Channel channel = Channel.Phone) =>
        TaskLine.Of(new TaskRow(id, id, "C1", "Acme", "High-risk save", severity, $"Task {id}", channel, due, "ann@example.com", null, channel == Channel.Mail));
}
