using System.Globalization;
using CustomerSuccess.Core.Alerts.Model;

namespace CustomerSuccess.Web.Alerts;

/// <summary>The fields of a rule as a person types them. Shares are typed in percent.</summary>
public sealed class RuleInput
{
    private readonly string key;

    public RuleInput(RuleDraft rule)
    {
        key = rule.Key;
        (Name, Action, Signal) = (rule.Name, rule.Action, rule.Terms.Signal);
        (Comparison, Severity) = (rule.Terms.Comparison, rule.Terms.Severity);
        SevereSeverity = rule.Terms.SevereSeverity ?? AlertSeverity.Critical;
        (Threshold, Severe, Margin) = (Write(rule.Terms.Threshold), Write(rule.Terms.Severe), Write(rule.Terms.Margin));
        (HasSla, SlaAmount, SlaUnit) = (rule.Sla is not null, $"{rule.Sla?.Amount ?? 1}", rule.Sla?.Unit ?? SlaUnit.BusinessDays);
        (Owner, Leaders, Admins) = (rule.Audience.Owner, rule.Audience.Leaders, rule.Audience.Admins);
        (Mail, Webhook) = (rule.Mail, rule.Webhook);
    }

    public string Name { get; set; }

    public string Action { get; set; }

    public string Signal { get; set; }

    public Comparison Comparison { get; set; }

    public string Threshold { get; set; }

    /// <summary>Empty for a rule with one level.</summary>
    public string Severe { get; set; }

    public string Margin { get; set; }

    public AlertSeverity Severity { get; set; }

    public AlertSeverity SevereSeverity { get; set; }

    public bool HasSla { get; set; }

    public string SlaAmount { get; set; }

    public SlaUnit SlaUnit { get; set; }

    public bool Owner { get; set; }

    public bool Leaders { get; set; }

    public bool Admins { get; set; }

    public MailWhen Mail { get; set; }

    public bool Webhook { get; set; }

    /// <summary>What follows a threshold: the percent sign of a share, or the unit in words.</summary>
    public string UnitText => Signals.Find(Signal) is { } signal ? signal.Factor > 1 ? "%" : signal.Unit == Core.Snapshots.Unit.Days ? "days" : "" : "";

    public RuleDraft Draft() => new(
        key,
        Name,
        new RuleTerms(
            Signal, Comparison, Read(Threshold), string.IsNullOrWhiteSpace(Severe) ? null : Read(Severe), Read(Margin), Severity,
            string.IsNullOrWhiteSpace(Severe) ? null : SevereSeverity),
        HasSla ? new Sla(int.TryParse(SlaAmount, NumberStyles.Integer, CultureInfo.InvariantCulture, out var amount) ? amount : 0, SlaUnit) : null,
        Action,
        new RuleAudience(Owner, Leaders, Admins),
        Mail,
        Webhook);

    private double Factor => Signals.Find(Signal)?.Factor ?? 1;

    private string Write(double? value) => value is { } known ? Math.Round(known * Factor, 6).ToString(CultureInfo.InvariantCulture) : "";

    /// <returns>NaN for what is no number; the rule then says so at the field.</returns>
    private double Read(string text) =>
        double.TryParse(text.Trim().Replace('−', '-').Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value / Factor : double.NaN;
}
