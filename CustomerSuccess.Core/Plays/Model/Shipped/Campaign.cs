using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Plays.Model.Shipped;

/// <summary>A campaign in the words that shipped ones use.</summary>
internal static class Campaign
{
    public static readonly PlayCondition MeetingBooked = PlayCondition.AtLeast(PlayFacts.MeetingBooked, 1);

    public static string Fact(Input input) => Inputs.Of(input).Key;

    /// <param name="reenter">In days; null: once only.</param>
    public static PlaybookDefinition Of(
        string name, string purpose, PlayTrigger trigger, IReadOnlyList<PlayCondition> exit, IReadOnlyList<StepDefinition> steps, IReadOnlyList<PlayCondition> success, int days, int? reenter = null) =>
        new(name, purpose, PlaybookKind.Campaign, trigger, [], exit, steps, success, JudgeAfterDays: 0, FollowDays: days, ReenterAfterDays: reenter);
}
