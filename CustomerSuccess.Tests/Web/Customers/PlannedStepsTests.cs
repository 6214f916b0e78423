using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Customers;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Tests.Web.Customers;

public sealed class PlannedStepsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Planned_OfAPlay_SaysWhatWhenAndLeadsToTheRun()
    {
        var html = await Html.OfAsync<PlannedSteps>(
            ("Rows", new[] { new PlannedRow(4, 9, "High-risk save", "Value report", Channel.Mail, StepState.Approval, Now.AddHours(3)) }), ("Left", 2), ("Now", Now));

        Assert.Equal([AppRoutes.Run(9)], html.All("href"));
        Assert.Equal("Planned in 3:00 Value report E-mail Waits for approval High-risk save 2 later steps not shown here.", html.Text);
    }

    [Fact]
    public async Task Planned_OfNothing_IsNotThere() => Assert.Equal("", (await Html.OfAsync<PlannedSteps>(("Rows", Array.Empty<PlannedRow>()), ("Now", Now))).Text);
}
