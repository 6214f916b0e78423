using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model.Calculating;

/// <summary>A calculation as lines of text, as it is kept with the offer and shown to whoever decides.</summary>
public static class CalculationText
{
    public static string Of(OfferCalculation worked) => string.Join('\n', Lines(worked));

    private static IEnumerable<string> Lines(OfferCalculation worked)
    {
        foreach (var line in worked.Lines)
        {
            yield return $"{line.What}: {OfferWords.Amount(line.Amount, worked.Currency)} ({line.Why}){(line.Binds ? " ← the limit" : "")}";
        }

        if (worked is { Size: { } size, Price: { } price, FloorPrice: { } floor })
        {
            yield return $"{OfferWords.Headline(worked.Terms.Type, size, worked.Terms.Months, worked.Currency)}: costs {Amount(worked.Cost)}";
            yield return $"Price while it holds: {Amount(price)}; the margin floor needs {Amount(floor)}";
        }

        string Amount(Money amount) => OfferWords.Amount(amount, worked.Currency);
    }
}
