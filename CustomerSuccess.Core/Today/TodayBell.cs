using CustomerSuccess.Core.Alerts;

namespace CustomerSuccess.Core.Today;

/// <summary>What the bell shows.</summary>
/// <param name="Open">Alerts for the viewer that wait for an answer.</param>
/// <param name="New">Those of them that were raised since the viewer last looked at Today.</param>
/// <param name="SeenThrough">Null: the viewer has never looked.</param>
/// <param name="Newest">At most <see cref="Shown"/>.</param>
public sealed record TodayBell(int Open, int New, DateTimeOffset? SeenThrough, IReadOnlyList<AlertRow> Newest)
{
    public const int Shown = 6;
}
