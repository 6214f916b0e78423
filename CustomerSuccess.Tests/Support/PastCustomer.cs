namespace CustomerSuccess.Tests.Support;

/// <summary>A customer whose score at every month end is given.</summary>
/// <param name="Scores">Points by month end, the newest day last; null is "not enough data". What lies before the start or behind leaving is not used.</param>
/// <param name="Arr">Whole units.</param>
internal sealed record PastCustomer(string Id, IReadOnlyList<double?> Scores, DateOnly? LeftOn = null, int? Arr = null, DateOnly? StartedOn = null);
