using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Alerts.Rules;

namespace CustomerSuccess.Core.Alerts.Raising;

/// <summary>Applies rules to customers and their alerts so far; decides and changes, reads and writes nothing.</summary>
internal sealed class RaisingRound(IReadOnlyList<AlertRule> rules, BusinessCalendar calendar, DateTimeOffset now)
{
    private readonly List<Told> told = [];

    /// <summary>What is to be told: alerts that are new, and those that became severe.</summary>
    public IReadOnlyList<Told> Told => told;

    public int Raised { get; private set; }

    public int Risen { get; private set; }

    public int Ended { get; private set; }

    /// <param name="own">The alerts of the customer that are open or whose condition holds.</param>
    public void Look(Subject subject, IEnumerable<Alert> own)
    {
        var alerts = own.ToLookup(alert => alert.RuleKey, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            Look(subject, rule, alerts[rule.Key].FirstOrDefault(alert => alert.ClearedAt is null), alerts[rule.Key].FirstOrDefault(alert => alert.State != AlertState.Closed));
        }
    }

    /// <param name="holds">The alert whose condition has not ended.</param>
    /// <param name="open">The alert that waits for an answer; often the same.</param>
    private void Look(Subject subject, AlertRule rule, Alert? holds, Alert? open)
    {
        var terms = rule.Terms;
        var was = holds?.Level ?? RuleLevel.Out;
        if (subject.HasLeft)
        {
            Ended += holds is null ? 0 : 1;
            holds?.Clear(now);
            return;
        }

        var value = subject.Values.Of(terms.Signal);
        var level = RuleCheck.LevelOf(terms, value, was);
        switch (RuleCheck.Step(terms, value, was))
        {
            case RuleStep.Enters when open is not null:
                open.Reenter(level, terms.SeverityAt(level));
                open.Say(AlertSentence.Of(terms, subject.Values), value);
                break;
            case RuleStep.Enters:
                Raise(subject, rule, level, value);
                break;
            case RuleStep.Stays when open is not null && !double.IsNaN(value):
                open.Say(AlertSentence.Of(terms, subject.Values), value);
                break;
            case RuleStep.Rises:
                Rise(subject, rule, holds!, value);
                break;
            case RuleStep.Leaves:
                Ended++;
                holds!.Clear(now);
                break;
            default:
                break;
        }
    }

    private void Raise(Subject subject, AlertRule rule, RuleLevel level, double value)
    {
        var severity = rule.Terms.SeverityAt(level);
        var alert = new Alert(subject.Customer.Id, rule.Key, level, severity, AlertSentence.Of(rule.Terms, subject.Values), value, now, DueAt(rule));
        Raised++;
        told.Add(new Told(alert, rule, subject.Customer, IsNew: true));
    }

    /// <summary>What was answered at the lower level is over; the severe one is another alert.</summary>
    private void Rise(Subject subject, AlertRule rule, Alert holds, double value)
    {
        if (holds.State == AlertState.Closed)
        {
            holds.Clear(now);
            Raise(subject, rule, RuleLevel.Severe, value);
            return;
        }

        Risen++;
        holds.Rise(rule.Terms.SeverityAt(RuleLevel.Severe), DueAt(rule));
        holds.Say(AlertSentence.Of(rule.Terms, subject.Values), value);
        told.Add(new Told(holds, rule, subject.Customer, IsNew: false));
    }

    private DateTimeOffset? DueAt(AlertRule rule) => rule.Sla is { } sla ? calendar.DueAt(now, sla) : null;
}
