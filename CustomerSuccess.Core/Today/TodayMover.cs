using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Today;

/// <param name="Change">Hundredths of points.</param>
/// <param name="Reason">What costs most now.</param>
public sealed record TodayMover(string CustomerId, string Name, Score? Score, int Change, string? Reason);
