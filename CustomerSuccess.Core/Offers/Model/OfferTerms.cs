using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model;

/// <summary>What holds for offers of one type; admins change it.</summary>
/// <param name="Least">The smallest size, in the unit of the type; at least 1.</param>
/// <param name="Most">The largest size, in the unit of the type; a pause never exceeds 3 months.</param>
/// <param name="Months">How long a discount holds, or how long features stay after a downgrade; 0 where the size says it, or nothing does.</param>
/// <param name="SetupCost">What it costs us once, in the reporting currency; only of dedicated support.</param>
/// <param name="MonthlyCost">What it costs us each month, in the reporting currency; only of dedicated support.</param>
/// <param name="TenureDays">How long somebody must have been a customer.</param>
/// <param name="LeastArr">In the reporting currency.</param>
/// <param name="LeastSeverity">How bad it must look.</param>
public sealed record OfferTerms(
    OfferType Type,
    bool IsOn,
    int Least,
    int Most,
    int Months,
    Money SetupCost,
    Money MonthlyCost,
    int TenureDays,
    Money LeastArr,
    ChurnSeverity LeastSeverity);
