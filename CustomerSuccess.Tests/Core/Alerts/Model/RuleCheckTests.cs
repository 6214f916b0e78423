using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Alerts.Model;

public sealed class RuleCheckTests
{
    private static readonly RuleTerms Critical = Terms(Comparison.Below, 20, margin: 2);
    private static readonly RuleTerms Decline = Terms(Comparison.Below, -0.3, severe: -0.5, margin: 0.05);

    [Theory]
    [InlineData(RuleLevel.Out, 20, RuleStep.Out)]
    [InlineData(RuleLevel.Out, 19.99, RuleStep.Enters)]
    [InlineData(RuleLevel.In, 19, RuleStep.Stays)]
    [InlineData(RuleLevel.In, 21.99, RuleStep.Stays)]
    [InlineData(RuleLevel.In, 22, RuleStep.Leaves)]
    [InlineData(RuleLevel.In, double.NaN, RuleStep.Stays)]
    [InlineData(RuleLevel.Out, double.NaN, RuleStep.Out)]
    public void Rule_BelowAThreshold_EntersAtItAndLeavesBeyondItsMargin(RuleLevel was, double value, RuleStep expected) =>
        Assert.Equal(expected, RuleCheck.Step(Critical, value, was));

    [Theory]
    [InlineData(RuleLevel.Out, -0.4, RuleStep.Enters, RuleLevel.In)]
    [InlineData(RuleLevel.Out, -0.6, RuleStep.Enters, RuleLevel.Severe)]
    [InlineData(RuleLevel.In, -0.5, RuleStep.Stays, RuleLevel.In)]
    [InlineData(RuleLevel.In, -0.51, RuleStep.Rises, RuleLevel.Severe)]
    [InlineData(RuleLevel.Severe, -0.4, RuleStep.Stays, RuleLevel.Severe)]
    [InlineData(RuleLevel.Severe, -0.2, RuleStep.Leaves, RuleLevel.Out)]
    public void Rule_WithASevereThreshold_RisesOnce(RuleLevel was, double value, RuleStep step, RuleLevel level) =>
        Assert.Equal((step, level), (RuleCheck.Step(Decline, value, was), RuleCheck.LevelOf(Decline, value, was)));

    [Theory]
    [InlineData(Comparison.Below, 5, false)]
    [InlineData(Comparison.AtMost, 5, true)]
    [InlineData(Comparison.Above, 5, false)]
    [InlineData(Comparison.AtLeast, 5, true)]
    public void Threshold_ThatIsMetExactly_CountsForAtMostAndAtLeast(Comparison comparison, double value, bool expected) =>
        Assert.Equal(expected, RuleCheck.Holds(comparison, value, 5));

    /// <summary>Counted from the numbers alone: an entry begins where the condition holds after a number that ended it, or at the start.</summary>
    [Fact]
    public void Rule_OverAnyCourseOfNumbers_FiresOnceForEachEntry() => Law.Holds(Courses, course =>
    {
        var (rule, values) = course;
        var (was, fired, armed, entries, rises) = (RuleLevel.Out, 0, true, 0, 0);
        foreach (var value in values)
        {
            var step = RuleCheck.Step(rule, value, was);
            was = RuleCheck.LevelOf(rule, value, was);
            fired += step == RuleStep.Enters ? 1 : 0;
            rises = step switch { RuleStep.Enters => 0, RuleStep.Rises => rises + 1, _ => rises };
            Assert.InRange(rises, 0, 1);
            entries += armed && Meets(rule, value, 0) ? 1 : 0;
            armed = Meets(rule, value, 0) ? false : armed || (!double.IsNaN(value) && !Meets(rule, value, rule.Margin));
        }

        Assert.Equal(entries, fired);
    });

    [Fact]
    public void Rule_ThatLooksTwiceAtTheSameNumber_DoesNothingTheSecondTime() => Law.Holds(Courses, course =>
    {
        var was = RuleLevel.Out;
        foreach (var value in course.Values)
        {
            was = RuleCheck.LevelOf(course.Rule, value, was);
            Assert.Contains(RuleCheck.Step(course.Rule, value, was), new[] { RuleStep.Out, RuleStep.Stays });
        }
    });

    private static Gen<(RuleTerms Rule, double[] Values)> Courses =>
        from comparison in Gen.Elements(Enum.GetValues<Comparison>())
        from margin in Gen.Elements(0.0, 0.5, 2.0)
        from severe in Gen.Elements<double?>(null, 3)
        from values in Gen.Elements(-4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4, double.NaN).ArrayOf()
        select (Terms(comparison, 0, Further(comparison, severe), margin), values);

    private static double? Further(Comparison comparison, double? severe) => comparison is Comparison.Below or Comparison.AtMost ? -severe : severe;

    private static bool Meets(RuleTerms rule, double value, double margin) => rule.Comparison switch
    {
        Comparison.Below => value < rule.Threshold + margin,
        Comparison.AtMost => value <= rule.Threshold + margin,
        Comparison.Above => value > rule.Threshold - margin,
        _ => value >= rule.Threshold - margin,
    };

    private static RuleTerms Terms(Comparison comparison, double threshold, double? severe = null, double margin = 0) =>
        new(Signals.Score, comparison, threshold, severe, margin, AlertSeverity.High, AlertSeverity.Critical);
}
