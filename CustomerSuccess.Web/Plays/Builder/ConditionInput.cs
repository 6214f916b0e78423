using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Web.Plays.Builder;

/// <summary>A condition as a person types it; shares in percent.</summary>
public sealed class ConditionInput
{
    public ConditionInput(PlayCondition condition)
    {
        (Fact, Comparison) = (condition.Fact, condition.Comparison);
        Value = TypedNumber.Write(condition.Value * Factor);
    }

    public string Fact { get; set; }

    public Comparison Comparison { get; set; }

    public string Value { get; set; }

    public string UnitText => Factor > 1 ? "%" : PlayFacts.UnitOf(Fact) == Unit.Days ? "days" : "";

    private double Factor => PlayFacts.UnitOf(Fact) is Unit.Share or Unit.Change ? 100 : 1;

    /// <summary>What can be chosen where a fact has names for its values; none where it is a number.</summary>
    public IReadOnlyList<(string Value, string Text)> Choices => Fact switch
    {
        PlayFacts.Band => Named(5),
        PlayFacts.Severity => Named(4),
        _ => PlayFacts.UnitOf(Fact) == Unit.Flag ? [("1", "yes"), ("0", "no")] : [],
    };

    public PlayCondition Read() => new(Fact, Comparison, TypedNumber.Read(Value) / Factor);

    /// <summary>Another fact is measured in another unit, so that what was typed means nothing any more.</summary>
    public void Choose(string fact)
    {
        Fact = fact;
        Value = Choices.Count > 0 ? Choices[0].Value : "";
    }

    private (string, string)[] Named(int count) => [.. Enumerable.Range(0, count).Select(i => ($"{i}", PlayFacts.Say(Fact, i)))];
}
