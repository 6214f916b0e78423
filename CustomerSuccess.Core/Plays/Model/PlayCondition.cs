using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Plays.Model.Judging;

namespace CustomerSuccess.Core.Plays.Model;

/// <summary>Something about a customer that holds or not. What is not known does not hold.</summary>
/// <param name="Fact">A key of <see cref="PlayFacts"/>.</param>
/// <param name="Value">In the unit of the fact: a share of 30 % is 0.3, bands and severities count from 0 for the worst and the mildest.</param>
public sealed record PlayCondition(string Fact, Comparison Comparison, double Value)
{
    public bool Holds(PlaySubject subject) => PlayFacts.Of(Fact, subject) is var value && !double.IsNaN(value) && RuleCheck.Holds(Comparison, value, Value);

    /// <summary>Such as "Days since last login at least 7".</summary>
    public override string ToString() => $"{PlayFacts.Name(Fact)} {AlertSentence.Word(Comparison)} {PlayFacts.Say(Fact, Value)}";

    public static PlayCondition AtLeast(string fact, double value) => new(fact, Comparison.AtLeast, value);

    public static PlayCondition AtMost(string fact, double value) => new(fact, Comparison.AtMost, value);

    public static PlayCondition Below(string fact, double value) => new(fact, Comparison.Below, value);
}
