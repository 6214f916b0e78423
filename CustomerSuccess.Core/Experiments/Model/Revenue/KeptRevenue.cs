using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Experiments.Model.Revenue;

/// <summary>What is left on a later day of the ARR that a run began with.</summary>
public static class KeptRevenue
{
    /// <summary>The ARR of the start, changed as the price of the contract has changed since. So a customer keeps the exchange rate of its start, and rates that moved are no gain or loss of a play.</summary>
    /// <param name="atStart">In the reporting currency.</param>
    /// <param name="priceThen">A month, by contract; null or 0 when no contract said it: then whoever is there has kept what it paid.</param>
    public static Money Of(Money atStart, Money? priceThen, Money? priceNow, bool isThere) => !isThere ? Money.Zero
        : priceThen is { Cents: > 0 } then && priceNow is { } now ? Money.FromUnits(atStart.Units * now.Cents / then.Cents)
        : atStart;
}
