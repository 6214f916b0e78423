using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Experiments.Comparing;

/// <summary>What one customer paid a month, from when on.</summary>
internal sealed class PriceHistory
{
    private readonly List<(DateOnly From, Money Price)> prices = [];

    /// <param name="from">Not before the one that was said last.</param>
    public void Add(DateOnly from, Money price) => prices.Add((from, price));

    /// <returns>Null before anything was said.</returns>
    public Money? On(DateOnly day)
    {
        var last = prices.FindLastIndex(price => price.From <= day);
        return last < 0 ? null : prices[last].Price;
    }
}
