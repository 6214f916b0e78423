using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Customers and ARR of a band by the published scorecard and by the draft; null is "not enough data".</summary>
public sealed record BandCount(Band? Band, int Published, int Draft, Money PublishedArr, Money DraftArr);
