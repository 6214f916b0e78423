namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>What keeps a rule from being used.</summary>
public static class RuleFaults
{
    public const int LongestName = 100;
    public const int LongestAction = 500;

    public static IReadOnlyList<RuleFault> Of(RuleDraft rule) => [.. Words(rule), .. Numbers(rule.Terms), .. Answer(rule)];

    private static IEnumerable<RuleFault> Words(RuleDraft rule)
    {
        if (string.IsNullOrWhiteSpace(rule.Name) || rule.Name.Trim().Length > LongestName)
        {
            yield return new(RuleFields.Name, $"Give the rule a name of at most {LongestName} characters.");
        }

        if (string.IsNullOrWhiteSpace(rule.Action) || rule.Action.Trim().Length > LongestAction)
        {
            yield return new(RuleFields.Action, $"Say what to do when it fires, in at most {LongestAction} characters.");
        }
    }

    private static IEnumerable<RuleFault> Numbers(RuleTerms terms)
    {
        if (Signals.Find(terms.Signal) is null)
        {
            yield return new(RuleFields.Signal, "Choose what the rule watches.");
        }

        if (!double.IsFinite(terms.Threshold))
        {
            yield return new(RuleFields.Threshold, "Enter a number.");
        }

        if (terms.Severe is { } severe && (!double.IsFinite(severe) || !Further(terms.Comparison, severe, terms.Threshold)))
        {
            yield return new(RuleFields.Severe, terms.Comparison is Comparison.Below or Comparison.AtMost
                ? "The severe threshold must be lower than the threshold."
                : "The severe threshold must be higher than the threshold.");
        }

        if (terms.Severe is not null && !(terms.SevereSeverity > terms.Severity))
        {
            yield return new(RuleFields.SevereSeverity, "Beyond the severe threshold the severity must be higher.");
        }

        if (!double.IsFinite(terms.Margin) || terms.Margin < 0)
        {
            yield return new(RuleFields.Margin, "The margin is zero or more.");
        }
    }

    private static IEnumerable<RuleFault> Answer(RuleDraft rule)
    {
        if (rule.Sla is { } sla && sla.Amount is < 1 or > Sla.Longest)
        {
            yield return new(RuleFields.Sla, $"An answer is due after 1 to {Sla.Longest:N0}; choose no SLA when none is expected.");
        }

        if (rule.Audience is { Owner: false, Leaders: false, Admins: false })
        {
            yield return new(RuleFields.Audience, "Choose at least one who is told.");
        }
    }

    private static bool Further(Comparison comparison, double severe, double threshold) =>
        comparison is Comparison.Below or Comparison.AtMost ? severe < threshold : severe > threshold;
}
