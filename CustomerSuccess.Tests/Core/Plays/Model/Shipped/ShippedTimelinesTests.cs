using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Model.Shipped;

namespace CustomerSuccess.Tests.Core.Plays.Model.Shipped;

/// <summary>What is due when, of every shipped playbook; docs/plays.md has the same tables.</summary>
public sealed class ShippedTimelinesTests
{
    private static readonly BusinessCalendar Calendar = new(TimeZoneInfo.Utc, [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], new(9, 0), new(17, 0), []);

    /// <summary>A Friday noon.</summary>
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("critical-save", "0 h alert-csm executive-call retention-offer | 1 h executive-mail | 2 h dedicated-csm | 4 h improvement-plan | 24 h value-review training phone | 48 h success-plan escalation-review other-contact | 72 h final-offer")]
    [InlineData("high-save", "0 h recommend-feature | 4 h personal-mail | 24 h screen-share usage-tips | 48 h value-report value-demonstration | 72 h check-in webinar | 168 h success-story feature-unlock")]
    [InlineData("at-risk-save", "24 h value-mail | 72 h unused-features | 168 h peer-story | 720 h roi-report")]
    [InlineData("nurture", "0 h mail | 48 h resources | 168 h peer-story")]
    [InlineData("standard", "168 h newsletter-1 | 336 h newsletter-2 | 504 h newsletter-3 | 600 h feature-updates | 672 h newsletter-4")]
    [InlineData("value-delivery", "240 h tutorials | 336 h practices fast-track | 504 h case-studies | 672 h requests")]
    [InlineData("rebuilding", "840 h user-group | 1008 h beta | 1176 h roadmap")]
    [InlineData("onboarding", "0 h welcome | 72 h next-step-1 | 168 h next-step-2 | 341 h call | 504 h next-step-3")] // the call: 10 business days, at closing time
    [InlineData("onboarding-complete", "0 h complete")]
    [InlineData("feature-adoption", "0 h first | 168 h second | 504 h third")]
    [InlineData("milestone-first-success", "0 h mail")]
    [InlineData("milestone-100-actions", "0 h mail")]
    [InlineData("milestone-1000-actions", "0 h mail")]
    [InlineData("milestone-roi", "0 h mail")]
    [InlineData("milestone-anniversary", "0 h mail")]
    [InlineData("re-engagement", "0 h missed | 72 h new-feature | 168 h peer-story | 336 h call")]
    [InlineData("win-back", "720 h what-changed | 1440 h offer")]
    [InlineData("advocacy", "0 h referral | 173 h case-study")] // 5 business days
    [InlineData("limit-approaching", "0 h day-0 | 72 h day-3 | 168 h day-7")]
    [InlineData("team-detected", "24 h showcase | 96 h trial | 240 h outreach | 264 h call")]
    public void Timeline_OfAShippedPlaybook_IsAsTheDocumentSays(string key, string expected) => Assert.Equal(
        expected,
        string.Join(" | ", Timeline.Of(ShippedPlaybooks.Of(key), null, Start, Calendar).GroupBy(step => step.DueAt - Start)
            .Select(due => $"{due.Key.TotalHours} h {string.Join(' ', due.Select(step => step.Step.Id))}")));

    [Fact]
    public void Steps_OfAllShippedPlaybooks_AreOverBeforeTheirRuns() => Assert.All(ShippedPlaybooks.All, shipped =>
        Assert.True(Timeline.Of(shipped.Definition, null, Start, Calendar)[^1].DueAt < Start.AddDays(shipped.Definition.FollowDays)));

    [Fact]
    public void Timelines_OfAllShippedPlaybooks_AreTested() => Assert.Equal(
        ShippedPlaybooks.All.Count,
        typeof(ShippedTimelinesTests).GetMethod(nameof(Timeline_OfAShippedPlaybook_IsAsTheDocumentSays))!.GetCustomAttributes(typeof(InlineDataAttribute), false).Length);

    [Fact]
    public void ExecutiveMails_OfTheCriticalPlay_NeedApproval() => Assert.Equal(
        ["executive-mail", "other-contact"], ShippedPlaybooks.Of("critical-save").Steps.Where(step => step.NeedsApproval).Select(step => step.Id));

    [Fact]
    public void Escalations_OfTheCriticalPlay_AreForSilenceOnly() => Assert.Equal(
        ["phone", "other-contact", "final-offer"], ShippedPlaybooks.Of("critical-save").Steps.Where(step => step.OnlyWithoutAnswer).Select(step => step.Id));

    [Fact]
    public void Step_ThatFollowsAnother_IsDueByThatOne()
    {
        var steps = new[] { Plain("a", StepDue.BusinessHours(6)), Plain("b", StepDue.BusinessDays(1, "a")), Plain("c", StepDue.Hours(2, "b")) };
        var play = ShippedPlaybooks.Of("nurture") with { Steps = steps };
        Assert.Equal(
            ["a 23.11. 10:00", "b 24.11. 17:00", "c 24.11. 19:00"], // noon + 5 h on Friday, 1 h on Monday
            Timeline.Of(play, null, Start, Calendar).Select(step => $"{step.Step.Id} {step.DueAt:dd.MM. HH:mm}"));
        Assert.Equal(["b", "c"], Followers.Of(play, "a").Order());
    }

    private static StepDefinition Plain(string id, StepDue due) => new(id, id, StepType.Task, [Channel.Phone], due);
}
