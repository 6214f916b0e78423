using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Portfolio.Model;

/// <summary>Customers that were in one band 30 days ago and are in another, or the same, now; null is "not enough data".</summary>
/// <param name="New">They had not started 30 days ago, so they come from nowhere.</param>
public sealed record BandFlow(Band? From, Band? To, bool New, int Customers, Money Arr);
