using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model.Measuring;

namespace CustomerSuccess.Core.Revenue.Reading;

/// <summary>A page of a list, and what all of it adds up to.</summary>
public sealed record RevenueList(Paged<RevenueLine> Lines, Period Period, string Currency, Money Opening, Money Closing, Money Change);
