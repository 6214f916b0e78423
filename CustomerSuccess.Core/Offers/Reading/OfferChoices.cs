using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>What may be offered to one customer.</summary>
/// <param name="Worked">One for each type, those that are possible first.</param>
/// <param name="BudgetLeft">Of this quarter, in <paramref name="ReportingCurrency"/>.</param>
public sealed record OfferChoices(
    string CustomerId,
    string CustomerName,
    IReadOnlyList<OfferCalculation> Worked,
    IReadOnlyList<OfferContact> Contacts,
    Money BudgetLeft,
    string ReportingCurrency);
