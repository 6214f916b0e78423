namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>Decides whether a rule fires: once when its condition begins, and again only after the condition has ended by more than the margin.</summary>
public static class RuleCheck
{
    /// <param name="value">The number of now; NaN when it is not known, which neither begins nor ends a condition.</param>
    /// <param name="was">The level so far.</param>
    public static RuleStep Step(RuleTerms rule, double value, RuleLevel was) => (was, LevelOf(rule, value, was)) switch
    {
        (RuleLevel.Out, RuleLevel.Out) => RuleStep.Out,
        (RuleLevel.Out, _) => RuleStep.Enters,
        (_, RuleLevel.Out) => RuleStep.Leaves,
        (RuleLevel.In, RuleLevel.Severe) => RuleStep.Rises,
        _ => RuleStep.Stays,
    };

    /// <summary>The level from now on. Within one entry it never falls: what was severe stays so until the condition ends.</summary>
    public static RuleLevel LevelOf(RuleTerms rule, double value, RuleLevel was)
    {
        if (double.IsNaN(value))
        {
            return was;
        }

        if (was == RuleLevel.Out ? !Holds(rule.Comparison, value, rule.Threshold) : !HoldsWithin(rule, value))
        {
            return RuleLevel.Out;
        }

        return was == RuleLevel.Severe || (rule.Severe is { } severe && Holds(rule.Comparison, value, severe)) ? RuleLevel.Severe : RuleLevel.In;
    }

    public static bool Holds(Comparison comparison, double value, double threshold) => comparison switch
    {
        Comparison.Below => value < threshold,
        Comparison.AtMost => value <= threshold,
        Comparison.Above => value > threshold,
        Comparison.AtLeast => value >= threshold,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };

    private static bool HoldsWithin(RuleTerms rule, double value) => Holds(
        rule.Comparison, value, rule.Comparison is Comparison.Below or Comparison.AtMost ? rule.Threshold + rule.Margin : rule.Threshold - rule.Margin);
}
