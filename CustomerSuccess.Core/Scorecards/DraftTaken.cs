using System.Globalization;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>Somebody else has saved the draft meanwhile; nothing of theirs was overwritten.</summary>
/// <param name="Revision">What stands there now.</param>
public sealed record DraftTaken(string By, DateTimeOffset At, int Revision)
    : Conflict(string.Create(CultureInfo.InvariantCulture, $"{By} saved this draft at {At:HH:mm} UTC. What you changed since is not saved; load theirs to go on."));
