using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards;

/// <param name="BasedOn">Number of the version that it started from; 0 when nothing was published before.</param>
/// <param name="Revision">To name when saving.</param>
public sealed record DraftView(Scorecard Scorecard, int BasedOn, int Revision, string SavedBy, DateTimeOffset SavedAt);
