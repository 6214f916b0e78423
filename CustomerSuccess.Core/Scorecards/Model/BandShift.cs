using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <param name="Band">Null: not enough data.</param>
/// <param name="Before">Customers by what is published.</param>
/// <param name="After">Customers by the draft.</param>
public sealed record BandShift(Band? Band, int Before, int After);
