namespace CustomerSuccess.Core.Offers.Model.Calculating;

/// <summary>Whether a customer may get an offer of a type at all, whatever it costs.</summary>
public static class OfferEligibility
{
    /// <returns>What speaks against it, in sentences.</returns>
    public static IEnumerable<string> Against(OfferCase customer, OfferTerms terms, OfferPolicy policy)
    {
        var name = OfferWords.Name(terms.Type);
        if (!terms.IsOn)
        {
            yield return $"{name}: offers of this type are switched off.";
        }

        if (customer.LeftOn is { } left)
        {
            yield return $"The customer left on {OfferWords.Day(left)}.";
        }

        if (customer.Arr is not { Cents: > 0 })
        {
            yield return "What the customer pays is not known.";
        }
        else if (customer.ReportedArr is not { Cents: > 0 } reported)
        {
            yield return $"There is no rate from {customer.Currency} to {customer.ReportingCurrency}, the currency of budget and limits.";
        }
        else if (reported.CompareTo(terms.LeastArr) < 0)
        {
            yield return $"ARR is {OfferWords.Amount(reported, customer.ReportingCurrency)}; {Needs(terms)} {OfferWords.Amount(terms.LeastArr, customer.ReportingCurrency)}.";
        }

        var tenure = customer.Today.DayNumber - customer.StartedOn.DayNumber;
        if (tenure < terms.TenureDays)
        {
            yield return $"Customer for {Math.Max(0, tenure)} days; {Needs(terms)} {terms.TenureDays}.";
        }

        if (customer.Severity < terms.LeastSeverity)
        {
            yield return $"The risk is {OfferWords.Risk(customer.Severity)}; {Needs(terms)} {OfferWords.Risk(terms.LeastSeverity)}.";
        }

        if (customer.HasOpenOffer)
        {
            yield return "Another offer to this customer is open.";
        }

        if (customer.LastEndedOn is { } ended && ended.AddDays(policy.CooldownDays) is var next && next > customer.Today)
        {
            yield return $"The last offer ended on {OfferWords.Day(ended)}; the next one may follow from {OfferWords.Day(next)} on.";
        }

        if (terms.Type == OfferType.Discount && customer.TermEndsOn is { } until && until > customer.Today)
        {
            yield return $"What an earlier offer took off the price holds until {OfferWords.Day(until)}: no discount on top of it.";
        }

        if (OfferExpiry.Of(customer.Today, customer.DaysToChurn, policy) is null)
        {
            yield return $"The customer is expected to leave before {policy.LeastDays} days to answer have passed: call instead.";
        }
    }

    private static string Needs(OfferTerms terms) => $"{OfferWords.Name(terms.Type).ToLowerInvariant()} needs";
}
