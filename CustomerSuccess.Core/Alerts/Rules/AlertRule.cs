using CustomerSuccess.Core.Alerts.Model;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>What is watched, when it fires, who is told and by when an answer is due.</summary>
public sealed class AlertRule
{
    public const int LongestKey = 50;

    private AlertRule()
    {
    }

    public AlertRule(RuleDraft draft, bool isShipped, bool isOn, string by, DateTimeOffset now)
    {
        Key = draft.Key;
        IsShipped = isShipped;
        IsOn = isOn;
        Change(draft, by, now);
    }

    public int Id { get; private set; }

    public string Key { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Signal { get; private set; } = "";

    public Comparison Comparison { get; private set; }

    public double Threshold { get; private set; }

    public double? Severe { get; private set; }

    public double Margin { get; private set; }

    public AlertSeverity Severity { get; private set; }

    public AlertSeverity? SevereSeverity { get; private set; }

    public int? SlaAmount { get; private set; }

    public SlaUnit? SlaUnit { get; private set; }

    public string Action { get; private set; } = "";

    public bool ToOwner { get; private set; }

    public bool ToLeaders { get; private set; }

    public bool ToAdmins { get; private set; }

    public MailWhen Mail { get; private set; }

    public bool ToWebhooks { get; private set; }

    public bool IsOn { get; private set; }

    /// <summary>Came with the product: may be changed and switched off, but not removed.</summary>
    public bool IsShipped { get; private set; }

    public string ChangedBy { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Removed rules stay for the names of their alerts.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public RuleTerms Terms => new(Signal, Comparison, Threshold, Severe, Margin, Severity, SevereSeverity);

    public Sla? Sla => SlaAmount is { } amount && SlaUnit is { } unit ? new Sla(amount, unit) : null;

    public RuleDraft Draft => new(Key, Name, Terms, Sla, Action, new RuleAudience(ToOwner, ToLeaders, ToAdmins), Mail, ToWebhooks);

    public void Change(RuleDraft draft, string by, DateTimeOffset now)
    {
        (Name, Action) = (draft.Name.Trim(), draft.Action.Trim());
        (Signal, Comparison, Threshold, Severe, Margin) =
            (draft.Terms.Signal, draft.Terms.Comparison, draft.Terms.Threshold, draft.Terms.Severe, draft.Terms.Margin);
        (Severity, SevereSeverity) = (draft.Terms.Severity, draft.Terms.Severe is null ? null : draft.Terms.SevereSeverity);
        (SlaAmount, SlaUnit) = (draft.Sla?.Amount, draft.Sla?.Unit);
        (ToOwner, ToLeaders, ToAdmins) = (draft.Audience.Owner, draft.Audience.Leaders, draft.Audience.Admins);
        (Mail, ToWebhooks) = (draft.Mail, draft.Webhook);
        (ChangedBy, ChangedAt) = (by, now);
    }

    public void Switch(bool on, string by, DateTimeOffset now)
    {
        IsOn = on;
        (ChangedBy, ChangedAt) = (by, now);
    }

    public void Remove(string by, DateTimeOffset now)
    {
        RemovedAt = now;
        Switch(false, by, now);
    }
}
