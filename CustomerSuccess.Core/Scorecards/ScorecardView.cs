using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>One scorecard with all that was published of it and what is being worked on.</summary>
/// <param name="Versions">Newest first; empty before the first publish.</param>
/// <param name="Customers">To whom it applies by the priority list.</param>
/// <param name="AllCustomers">That have not left.</param>
/// <param name="Segments">Of the lines that name it; null for a line that fits everybody.</param>
/// <param name="Currency">ISO 4217 of revenue.</param>
public sealed record ScorecardView(
    string Key,
    string Name,
    IReadOnlyList<VersionView> Versions,
    DraftView? Draft,
    int Customers,
    int AllCustomers,
    Money Arr,
    IReadOnlyList<string?> Segments,
    string Currency)
{
    public VersionView? Published => Versions.Count == 0 ? null : Versions[0];
}
