using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Experiments.Comparing;

/// <summary>How one version of a playbook draws who is held out.</summary>
/// <param name="HoldoutShare">0 to 1.</param>
/// <param name="Below">Customers of this ARR and more are never held out.</param>
internal sealed record PlayTerms(double HoldoutShare, Money Below, int FollowDays)
{
    public static PlayTerms Of(PlaybookDefinition playbook) => new(playbook.HoldoutShare, playbook.HoldoutBelow ?? PlaybookDefinition.UsualHoldoutBelow, playbook.FollowDays);

    /// <summary>Whether chance alone decided the group. Who is too large to be held out, or was wanted by a person, is treated whatever is drawn; compared with the rest it would tell of its size, not of the play.</summary>
    public bool HasDrawn(StartedRun run) => !run.ByPerson && HoldoutShare > 0 && run.Arr is { } arr && arr.CompareTo(Below) < 0;
}
