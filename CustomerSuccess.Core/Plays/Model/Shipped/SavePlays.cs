using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model.Judging;

namespace CustomerSuccess.Core.Plays.Model.Shipped;

/// <summary>One save play per severity, each merged from the strategy by probability, the strategy by band and the timeline of the severity (section 7).</summary>
internal static class SavePlays
{
    private static readonly PlayCondition Recovered = PlayCondition.AtMost(PlayFacts.Severity, (int)PlaySeverity.Standard);

    public static readonly IReadOnlyList<ShippedPlaybook> All =
    [
        new("critical-save", new PlaybookDefinition(
            "Critical save", "Keep a customer that is about to leave: executives, an offer, and a plan within 72 hours.",
            PlaybookKind.SavePlay, PlayTrigger.On(PlaySeverity.Critical), [], [Recovered],
            [
                Step.Notice("alert-csm", "Alert the CSM", StepDue.Now, "Drop other work: this customer is about to leave. Read why on its page."),
                Step.Task("executive-call", "Executive outreach", Channel.Phone, StepDue.Now, "Have our executive sponsor call theirs today; agree who speaks for us.", StepOwner.Leader),
                Step.Offer("retention-offer", "Retention offer", StepDue.Now, "critical-retention-offer"),
                Step.Mail("executive-mail", "Executive mail", StepDue.Hours(1), "critical-executive-outreach", ContactRole.Executive, approval: true),
                Step.Task("dedicated-csm", "Dedicated CSM and outreach", Channel.Phone, StepDue.Hours(2), "Name one person who takes care of nothing else, and introduce yourself."),
                Step.Task("improvement-plan", "Usage analysis and improvement plan", Channel.Document, StepDue.Hours(4), "Write down what they use, what they stopped using, and three things that get better within two weeks."),
                Step.Task("value-review", "Value review", Channel.Meeting, StepDue.Hours(24), "Show what they gained so far in their own numbers, and ask what is missing."),
                Step.Webinar("training", "Feature training", StepDue.Hours(24), "critical-training-invitation"),
                Step.Task("phone", "No answer: phone", Channel.Phone, StepDue.Hours(24), "Nobody has answered yet. Call until you reach somebody.", ifNoAnswer: true),
                Step.Task("success-plan", "Review of the success plan", Channel.Document, StepDue.Hours(48), "Agree on goals for the next 90 days and put them into the success plan."),
                Step.Task("escalation-review", "Escalation review", Channel.Internal, StepDue.Hours(48), "Decide with the CSM what else we are ready to do.", StepOwner.Leader),
                Step.Mail("other-contact", "No answer: alternative contact", StepDue.Hours(48), "critical-executive-outreach", ContactRole.Alternative, approval: true, ifNoAnswer: true),
                Step.Offer("final-offer", "No answer: final offer with a pause", StepDue.Hours(72), "critical-final-offer", ifNoAnswer: true),
            ],
            [PlayCondition.AtMost(PlayFacts.Severity, (int)PlaySeverity.High)], JudgeAfterDays: 14, FollowDays: 30)),
        new("high-save", new PlaybookDefinition(
            "High-risk save", "Win back the attention of a customer at high risk within a week.",
            PlaybookKind.SavePlay, PlayTrigger.On(PlaySeverity.High), [], [Recovered],
            [
                Step.Task("recommend-feature", "Recommend a feature", Channel.Internal, StepDue.Now, "Pick the feature that fits their goal best and that they do not use."),
                Step.Mail("personal-mail", "Personal mail of the CSM", StepDue.Hours(4), "high-personal-mail"),
                Step.Task("screen-share", "Check-in with a 30-minute screen share", Channel.Meeting, StepDue.Hours(24), "Look at their screen together: where do they get stuck?"),
                Step.InApp("usage-tips", "Usage tips", StepDue.Hours(24), "high-usage-tips"),
                Step.Mail("value-report", "Value report", StepDue.Hours(48), "high-value-report"),
                Step.Task("value-demonstration", "Demonstrate the value", Channel.Meeting, StepDue.Hours(48), "Walk through the value report with whoever decides."),
                Step.Task("check-in", "Second check-in", Channel.Phone, StepDue.Hours(72), "Ask what has changed since the first call."),
                Step.Webinar("webinar", "Training webinar", StepDue.Hours(72), "high-webinar-invitation"),
                Step.Mail("success-story", "Success story", StepDue.Days(7), "high-success-story"),
                Step.InApp("feature-unlock", "Feature unlock", StepDue.Days(7), "high-feature-unlock"),
            ],
            [PlayCondition.AtMost(PlayFacts.Severity, (int)PlaySeverity.AtRisk)], JudgeAfterDays: 14, FollowDays: 60)),
        new("at-risk-save", new PlaybookDefinition(
            "At-risk prevention", "Keep a customer that weakens from getting worse, mostly by itself.",
            PlaybookKind.SavePlay, PlayTrigger.On(PlaySeverity.AtRisk), [PlayCondition.AtMost(PlayFacts.Band, (int)Band.AtRisk)], [],
            [
                Step.Mail("value-mail", "Value and usage, with a review to schedule", StepDue.Days(1), "at-risk-value"),
                Step.InApp("unused-features", "Unused features, with a tutorial", StepDue.Days(3), "at-risk-unused-features"),
                Step.Mail("peer-story", "What a similar customer did", StepDue.Days(7), "at-risk-peer-story"),
                Step.Mail("roi-report", "Monthly ROI report with benchmark and tips", StepDue.Days(30), "monthly-roi-report"),
            ],
            [PlayCondition.AtMost(PlayFacts.Severity, (int)PlaySeverity.AtRisk)], JudgeAfterDays: 30, FollowDays: 60)),
    ];
}
