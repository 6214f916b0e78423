using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>
/// The rules that come with the product: those of product.md section 4 with their numbers, the disagreement and the health mover. Where the
/// document names no time to an answer, a critical alert is due after 4 business hours, a high one on the next business day (the response
/// targets of section 12), and a medium one after two.
/// </summary>
public static class ShippedRules
{
    private static readonly RuleAudience Owner = new(Owner: true, Leaders: false, Admins: false);
    private static readonly RuleAudience OwnerAndLeaders = new(Owner: true, Leaders: true, Admins: false);
    private static readonly Sla Critical = Sla.BusinessHours(4);
    private static readonly Sla High = Sla.BusinessDays(1);
    private static readonly Sla Medium = Sla.BusinessDays(2);

    public static readonly IReadOnlyList<RuleDraft> All =
    [
        Rule("score-critical", "Health is critical", One(Signals.Score, Comparison.Below, 20, 2, AlertSeverity.Critical), Sla.Hours(1),
            "Tell the executive sponsor on our side and call theirs today.", OwnerAndLeaders, MailWhen.AtOnce, webhook: true),
        Rule("usage-drop", "Usage broke off", One(Key(Input.UsageDrop3), Comparison.AtMost, -0.5, 0.1, AlertSeverity.High), Sla.BusinessHours(1),
            "Ask at once what has changed or does not work, and offer help to get going again.", Owner, MailWhen.AtOnce),
        Rule("billing-failure", "A payment failed", One(Key(Input.DaysSinceFailedPayment), Comparison.AtMost, 30, 0, AlertSeverity.High), Sla.Hours(2),
            "Have support treat it with priority: find out why and help to pay another way.", Owner, MailWhen.AtOnce),
        Rule("core-feature-unused", "Core features are not used", One(Key(Input.DaysSinceCoreFeature), Comparison.AtLeast, 7, 0, AlertSeverity.Medium), Sla.BusinessDays(1),
            "Send the tutorial of the features that most customers rely on.", Owner, MailWhen.Digest),
        Rule("health-drop", "Health fell steeply", One(Signals.Change30, Comparison.Below, -20, 5, AlertSeverity.High), High,
            "Look at why it changed and agree on a plan with the customer.", OwnerAndLeaders, MailWhen.AtOnce),
        Rule("usage-decline", "Usage declines", Two(Key(Input.UsageTrend), Comparison.Below, -0.3, -0.5, 0.05, AlertSeverity.High), High,
            "Find out who stopped using what, and why.", Owner, MailWhen.Digest),
        Rule("support-escalation", "A ticket was escalated", One(Key(Input.DaysSinceEscalation), Comparison.AtMost, 7, 0, AlertSeverity.High), Critical,
            "Call the customer, name who works on it and when there is an answer.", Owner, MailWhen.AtOnce),
        Rule("no-email-engagement", "No answer to e-mails", One(Key(Input.DaysSinceEmailActivity), Comparison.AtLeast, 45, 0, AlertSeverity.Medium), Medium,
            "Reach out another way, and ask whom to write to.", Owner, MailWhen.Digest),
        Rule("usage-plateau", "Usage has levelled off", One(Key(Input.UsageSpread90), Comparison.AtMost, 0.05, 0.02, AlertSeverity.Medium), Medium,
            "Show what similar customers do next.", Owner, MailWhen.Digest),
        Rule("low-adoption", "Few features are used", One(Key(Input.FeatureAdoption), Comparison.Below, 0.3, 0.02, AlertSeverity.Medium), Medium,
            "Offer a training on the features that fit their goals.", Owner, MailWhen.Digest),
        Rule("late-payments", "Invoices are paid late", Two(Key(Input.LatePayments90), Comparison.AtLeast, 1, 2, 0, AlertSeverity.Medium), Medium,
            "Clear up with finance what is open, and whether there is a dispute.", Owner, MailWhen.Digest),
        Rule("no-login", "Nobody logs in", One(Key(Input.DaysSinceLogin), Comparison.Above, 14, 0, AlertSeverity.High), High,
            "Ask what keeps them from it.", Owner, MailWhen.Digest),
        Rule("champion-left", "The champion left", One(Key(Input.ChampionPresent), Comparison.Below, 0.5, 0, AlertSeverity.Critical), Critical,
            "Meet the successor, and find who speaks for us now.", OwnerAndLeaders, MailWhen.AtOnce),
        Rule("sentiment-falling", "The tone gets worse", One(Key(Input.SentimentChange30), Comparison.Below, -0.3, 0.1, AlertSeverity.High), High,
            "Read the last texts and call.", Owner, MailWhen.Digest),
        Rule("sentiment-negative", "Most texts are negative", One(Key(Input.NegativeTexts5), Comparison.AtLeast, 3, 0, AlertSeverity.Critical), Critical,
            "Call before the next mail, and take the complaints one by one.", Owner, MailWhen.AtOnce),
        Rule("anger", "Frustration or anger", One(Key(Input.DaysSinceAnger), Comparison.AtMost, 30, 0, AlertSeverity.High), High,
            "Answer in person, and say what happens next.", Owner, MailWhen.Digest),
        Rule("disagreement", "Judgements disagree", One(Signals.Disagreement, Comparison.AtLeast, 1, 0.2, AlertSeverity.Medium), Medium,
            "Say which of them is right, and correct the other one.", Owner, MailWhen.Digest),
        Rule("health-mover", "Health moved down", One(Signals.Change30, Comparison.Below, -10, 3, AlertSeverity.Medium), Medium,
            "Look at what moved it.", Owner, MailWhen.Never),
    ];

    /// <summary>What a rule is called; one of somebody's own by its key, which was made of its name.</summary>
    public static string NameOf(string key) => All.FirstOrDefault(rule => rule.Key == key)?.Name ?? key.Replace('-', ' ');

    private static RuleDraft Rule(
        string key, string name, RuleTerms terms, Sla sla, string action, RuleAudience audience, MailWhen mail, bool webhook = false) =>
        new(key, name, terms, sla, action, audience, mail, webhook);

    private static RuleTerms One(string signal, Comparison comparison, double threshold, double margin, AlertSeverity severity) =>
        new(signal, comparison, threshold, null, margin, severity, null);

    /// <summary>Beyond the severe threshold the severity is the next one.</summary>
    private static RuleTerms Two(string signal, Comparison comparison, double threshold, double severe, double margin, AlertSeverity severity) =>
        new(signal, comparison, threshold, severe, margin, severity, severity + 1);

    private static string Key(Input input) => Inputs.Of(input).Key;
}
