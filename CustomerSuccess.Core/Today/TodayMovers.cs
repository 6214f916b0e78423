namespace CustomerSuccess.Core.Today;

/// <param name="Days">That the changes span: 14 or 30.</param>
public sealed record TodayMovers(int Days, IReadOnlyList<TodayMover> Rows);
