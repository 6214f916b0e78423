using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model.Judging;

namespace CustomerSuccess.Core.Plays.Model.Shipped;

/// <summary>What accompanies customers over weeks (section 7): nurture, standard, value delivery, rebuilding. Mails only; who also has a save play gets these two that go with it.</summary>
internal static class Programmes
{
    public static readonly IReadOnlyList<ShippedPlaybook> All =
    [
        new("nurture", Programme(
            "Nurture", "A customer whose numbers look well and who is predicted to leave above 40 %.",
            PlayTrigger.On(PlaySeverity.AtRisk), [PlayCondition.AtLeast(PlayFacts.Band, (int)Band.Healthy)],
            [
                Step.Marketing("mail", "E-mail campaign", StepDue.Now, "nurture-mail"),
                Step.Marketing("resources", "Resources", StepDue.Hours(48), "nurture-resources"),
                Step.Marketing("peer-story", "Peer story", StepDue.Days(7), "nurture-peer-story"),
            ],
            [PlayCondition.AtMost(PlayFacts.Severity, (int)PlaySeverity.Standard)], days: 30, reenter: 60)),
        new("standard", Programme(
            "Standard", "Everybody else: a newsletter every week, feature updates every month.",
            PlayTrigger.On(PlaySeverity.Standard), [],
            [
                Step.Marketing("newsletter-1", "Newsletter", StepDue.Days(7), "standard-newsletter"),
                Step.Marketing("newsletter-2", "Newsletter", StepDue.Days(14), "standard-newsletter"),
                Step.Marketing("newsletter-3", "Newsletter", StepDue.Days(21), "standard-newsletter"),
                Step.Marketing("feature-updates", "Feature updates", StepDue.Days(25), "standard-feature-updates"),
                Step.Marketing("newsletter-4", "Newsletter", StepDue.Days(28), "standard-newsletter"),
            ],
            [], days: 30, reenter: 0) with { HoldoutShare = 0 }),
        new("value-delivery", Programme(
            "Value delivery", "After the first week at high risk: bring the value back, with four fast wins.",
            PlayTrigger.On(Band.HighRisk), [],
            [
                Step.Mail("tutorials", "Tutorials", StepDue.Days(10), "value-tutorials"),
                Step.Mail("practices", "Best practices", StepDue.Days(14), "value-practices"),
                Step.Mail("case-studies", "Case studies", StepDue.Days(21), "value-case-studies"),
                Step.Task("fast-track", "Fast-track their requests", Channel.Internal, StepDue.Days(14), "Bring their open feature requests to the product team, and tell them what comes when."),
                Step.Mail("requests", "What became of your requests", StepDue.Days(28), "value-requests"),
            ],
            [PlayCondition.AtLeast(PlayFacts.Band, (int)Band.AtRisk)], days: 60, reenter: 120) with { BesideSavePlay = true, HoldoutShare = 0 }),
        new("rebuilding", Programme(
            "Rebuilding", "After the rescue: make the customer part of it again.",
            PlayTrigger.On(Band.HighRisk), [],
            [
                Step.Mail("user-group", "Invitation to the user group", StepDue.Days(35), "rebuilding-user-group"),
                Step.Mail("beta", "Invitation to the beta", StepDue.Days(42), "rebuilding-beta"),
                Step.Mail("roadmap", "Input to the roadmap", StepDue.Days(49), "rebuilding-roadmap"),
            ],
            [PlayCondition.AtLeast(PlayFacts.Band, (int)Band.Healthy)], days: 90, reenter: 180) with { BesideSavePlay = true, HoldoutShare = 0 }),
    ];

    private static PlaybookDefinition Programme(
        string name, string purpose, PlayTrigger trigger, IReadOnlyList<PlayCondition> entry, IReadOnlyList<StepDefinition> steps, IReadOnlyList<PlayCondition> success, int days, int reenter) =>
        new(name, purpose, PlaybookKind.Programme, trigger, entry, [], steps, success, JudgeAfterDays: Math.Min(days, 30), FollowDays: days, ReenterAfterDays: reenter);
}
