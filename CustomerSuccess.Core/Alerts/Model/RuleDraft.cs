namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>A rule as it is edited, tested and shipped.</summary>
/// <param name="Key">Its lasting name; empty for a rule that is about to be added.</param>
/// <param name="Sla">Null: no answer is expected by a time.</param>
/// <param name="Action">What to do about it, in a sentence.</param>
public sealed record RuleDraft(
    string Key,
    string Name,
    RuleTerms Terms,
    Sla? Sla,
    string Action,
    RuleAudience Audience,
    MailWhen Mail,
    bool Webhook);
