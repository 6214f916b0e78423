using CustomerSuccess.Core.Alerts.Model;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>Follows one rule through the days of many customers. A condition that held on the first day began before, so it is not counted.</summary>
internal sealed class RuleTally(RuleTerms rule, IReadOnlyList<DateOnly> days)
{
    private readonly Dictionary<int, RuleLevel> levels = [];
    private readonly List<(int CustomerId, DateOnly Day, string Sentence)> hits = [];

    public IReadOnlyList<(int CustomerId, DateOnly Day, string Sentence)> Hits => hits;

    public long Known { get; private set; }

    /// <summary>Each customer's days in their order.</summary>
    public void Look(SignalValues values)
    {
        var (id, day, value) = (values.Snapshot.CustomerId, values.Snapshot.Day, values.Of(rule.Signal));
        var was = levels.GetValueOrDefault(id);
        levels[id] = RuleCheck.LevelOf(rule, value, was);
        Known += double.IsNaN(value) ? 0 : 1;
        if (RuleCheck.Step(rule, value, was) == RuleStep.Enters && day > days[0])
        {
            hits.Add((id, day, AlertSentence.Of(rule, values)));
        }
    }
}
