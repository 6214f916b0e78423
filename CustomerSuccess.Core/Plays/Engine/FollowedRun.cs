using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

internal sealed class FollowedRun
{
    public required PlayRun Run { get; init; }

    public required bool AnyDone { get; init; }
}
