using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>What offers to some customers would cost.</summary>
/// <param name="Cost">Of those that are possible, each at its largest size; in the reporting currency.</param>
/// <param name="Possible">Customers that could be made an offer now.</param>
/// <param name="Looked">Customers that were looked at: the first <see cref="OfferOutlookQueries.Most"/>.</param>
/// <param name="BudgetLeft">Of this quarter.</param>
public sealed record OfferOutlook(Money Cost, string Currency, int Possible, int Looked, Money BudgetLeft);
