using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>What became of a playbook in the last 90 days, without those held out but for <paramref name="HeldOut"/>.</summary>
/// <param name="Entered">Runs that began.</param>
/// <param name="HeldOut">Customers that were held out for comparison.</param>
/// <param name="Outcomes">How runs ended, as far as they did.</param>
public sealed record RecentRuns(int Entered, int HeldOut, IReadOnlyDictionary<RunOutcome, int> Outcomes)
{
    public const int Days = 90;

    public static readonly RecentRuns None = new(0, 0, new Dictionary<RunOutcome, int>());
}
