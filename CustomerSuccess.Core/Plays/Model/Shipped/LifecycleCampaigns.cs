using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Plays.Model.Shipped;

/// <summary>Campaigns on the way of a customer (section 9): onboarding, adoption, milestones, re-engagement, win-back.</summary>
internal static class LifecycleCampaigns
{
    private static readonly string LastLogin = Campaign.Fact(Input.DaysSinceLogin);
    private static readonly string Onboarding = Campaign.Fact(Input.OnboardingProgress);
    private static readonly string Adoption = Campaign.Fact(Input.FeatureAdoption);

    public static readonly IReadOnlyList<ShippedPlaybook> All =
    [
        new("onboarding", Campaign.Of(
            "Onboarding", "From the first day until onboarding is complete.", PlayTrigger.Happens(PlayEvents.Started), [PlayCondition.AtLeast(Onboarding, 1)],
            [
                Step.Marketing("welcome", "Welcome", StepDue.Now, "onboarding-welcome"),
                Step.Marketing("next-step-1", "Next step", StepDue.Days(3), "onboarding-next-step"),
                Step.Marketing("next-step-2", "Next step", StepDue.Days(7), "onboarding-next-step"),
                Step.Task("call", "Onboarding call", Channel.Phone, StepDue.BusinessDays(10), "Ask what is in the way of the next step, and do it together."),
                Step.Marketing("next-step-3", "Next step", StepDue.Days(21), "onboarding-next-step"),
            ],
            [PlayCondition.AtLeast(Onboarding, 1)], days: 90) with { HoldoutShare = 0 }),
        new("onboarding-complete", Campaign.Of(
            "Onboarding complete", "Say that it is done, and what comes next.", PlayTrigger.Happens(PlayEvents.Onboarded), [],
            [Step.Marketing("complete", "Onboarding is complete", StepDue.Now, "onboarding-complete")], [], days: 14) with { HoldoutShare = 0 }),
        new("feature-adoption", Campaign.Of(
            "Feature adoption", "Fewer than 30 % of the features are used after the first month.",
            PlayTrigger.When(PlayCondition.Below(Adoption, 0.3), PlayCondition.AtLeast(Campaign.Fact(Input.TenureDays), 30)), [PlayCondition.AtLeast(Adoption, 0.5)],
            [
                Step.Marketing("first", "A feature that fits", StepDue.Now, "adoption-feature"),
                Step.Marketing("second", "Another feature that fits", StepDue.Days(7), "adoption-feature"),
                Step.Marketing("third", "A third feature that fits", StepDue.Days(21), "adoption-feature"),
            ],
            [PlayCondition.AtLeast(Adoption, 0.3)], days: 45, reenter: 120)),
        new("milestone-first-success", Milestone("First success", PlayTrigger.When(PlayCondition.AtLeast(PlayFacts.TotalActions, 1), PlayCondition.AtMost(PlayFacts.TotalActions, 99)), "milestone-first-success")),
        new("milestone-100-actions", Milestone("100 actions", PlayTrigger.When(PlayCondition.AtLeast(PlayFacts.TotalActions, 100), PlayCondition.AtMost(PlayFacts.TotalActions, 999)), "milestone-100-actions")),
        new("milestone-1000-actions", Milestone("1,000 actions", PlayTrigger.When(PlayCondition.AtLeast(PlayFacts.TotalActions, 1000), PlayCondition.AtMost(PlayFacts.TotalActions, 4999)), "milestone-1000-actions")),
        new("milestone-roi", Milestone("ROI achieved", PlayTrigger.ByHand, "milestone-roi")),
        new("milestone-anniversary", Milestone("Anniversary", PlayTrigger.Happens(PlayEvents.Anniversary), "milestone-anniversary") with { ReenterAfterDays = 300 }),
        new("re-engagement", Campaign.Of(
            "Re-engagement", "Nobody has logged in for 7 days.",
            PlayTrigger.When(PlayCondition.AtLeast(LastLogin, 7), PlayCondition.AtMost(LastLogin, 60)), [PlayCondition.Below(LastLogin, 7), Campaign.MeetingBooked],
            [
                Step.Marketing("missed", "What you missed", StepDue.Now, "reengage-missed"),
                Step.Marketing("new-feature", "A new feature", StepDue.Hours(72), "reengage-new-feature"),
                Step.Marketing("peer-story", "Peer story", StepDue.Hours(168), "reengage-peer-story"),
                Step.Marketing("call", "15 minutes on the phone", StepDue.Hours(336), "reengage-call"),
            ],
            [PlayCondition.Below(LastLogin, 7)], days: 30, reenter: 60)),
        new("win-back", Campaign.Of(
            "Win-back", "After a customer has left.", PlayTrigger.Happens(PlayEvents.Left), [Campaign.MeetingBooked],
            [
                Step.Marketing("what-changed", "What has changed since", StepDue.Days(30), "winback-what-changed"),
                Step.Marketing("offer", "An offer to come back", StepDue.Days(60), "winback-offer"),
            ],
            [PlayCondition.AtMost(PlayFacts.Churned, 0)], days: 120)),
    ];

    private static PlaybookDefinition Milestone(string name, PlayTrigger trigger, string template)
    {
        var campaign = Campaign.Of(name, "Celebrate a milestone, and ask to share it.", trigger, [], [Step.Marketing("mail", name, StepDue.Now, template)], [], days: 14);
        return campaign with { HoldoutShare = 0 };
    }
}
