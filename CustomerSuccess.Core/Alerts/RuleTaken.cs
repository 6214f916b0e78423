using System.Globalization;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts;

/// <summary>Somebody else has changed the rule meanwhile; nothing of theirs was overwritten.</summary>
public sealed record RuleTaken(string By, DateTimeOffset At)
    : Conflict(string.Create(CultureInfo.InvariantCulture, $"{By} changed this rule at {At:HH:mm} UTC. Yours is not saved; load theirs to go on."));
