using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Plays.Model.Shipped;

/// <summary>Advocacy and the sequences that lead to expansion (section 9).</summary>
internal static class GrowthCampaigns
{
    private static readonly string Utilisation = Campaign.Fact(Input.PlanUtilisation);

    public static readonly IReadOnlyList<ShippedPlaybook> All =
    [
        new("advocacy", Campaign.Of(
            "Advocacy", "Contacts answered 9 or 10: ask for a referral.",
            PlayTrigger.When(PlayCondition.AtLeast(Campaign.Fact(Input.NpsAnswer), 9), PlayCondition.AtMost(Campaign.Fact(Input.NpsAge), 30)), [],
            [
                Step.Marketing("referral", "Ask for a referral", StepDue.Now, "advocacy-referral"),
                Step.Task("case-study", "Ask for a case study", Channel.Phone, StepDue.BusinessDays(5), "Thank for the answer and ask whether we may write about it."),
            ],
            [PlayCondition.AtLeast(Campaign.Fact(Input.Referrals365), 1)], days: 60, reenter: 180)),
        new("limit-approaching", Campaign.Of(
            "Limit approaching", "80 % of a limit of the plan are used.",
            PlayTrigger.When(PlayCondition.AtLeast(Utilisation, 0.8)), [PlayCondition.Below(Utilisation, 0.7)],
            [
                Step.Marketing("day-0", "You come near a limit", StepDue.Now, "limit-day-0"),
                Step.Marketing("day-3", "What the next plan brings", StepDue.Days(3), "limit-day-3"),
                Step.Marketing("day-7", "Let us talk about it", StepDue.Days(7), "limit-day-7"),
            ],
            [PlayCondition.Below(Utilisation, 0.8)], days: 30, reenter: 90)),
        new("team-detected", Campaign.Of(
            "Team detected", "Nearly all seats are in use by at least three people.",
            PlayTrigger.When(PlayCondition.AtLeast(Campaign.Fact(Input.ActiveUsers), 3), PlayCondition.AtLeast(Campaign.Fact(Input.TeamAdoption), 0.9)), [],
            [
                Step.Marketing("showcase", "What teams do with it", StepDue.Hours(24), "team-showcase"),
                Step.Marketing("trial", "30 days of the team plan", StepDue.Days(4), "team-trial"),
                Step.Marketing("outreach", "Your CSM would like to talk", StepDue.Days(10), "team-outreach"),
                Step.Task("call", "CSM outreach", Channel.Phone, StepDue.Days(11), "Ask how the trial goes and who else could use it."),
            ],
            [], days: 45, reenter: 180)),
    ];
}
