using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Plays.Runs.Reading;

namespace CustomerSuccess.Web.Customers;

/// <param name="Planned">What plays are still to do, the earliest first.</param>
/// <param name="Entries">What happened, the newest first.</param>
internal sealed record CustomerTimeline(IReadOnlyList<PlannedRow> Planned, IReadOnlyList<TimelineEntry> Entries, DateTimeOffset AskedAt);
