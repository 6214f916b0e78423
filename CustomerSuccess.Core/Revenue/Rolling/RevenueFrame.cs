using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Revenue.Rolling;

/// <summary>What all customers of a run have in common.</summary>
internal sealed record RevenueFrame(DateOnly Through, DatedRates Rates);
