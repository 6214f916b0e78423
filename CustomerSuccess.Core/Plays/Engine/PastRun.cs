using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

internal sealed record PastRun(int CustomerId, string PlaybookKey, int Version, PlaybookKind Kind, RunState State, DateTimeOffset? EndedAt);
