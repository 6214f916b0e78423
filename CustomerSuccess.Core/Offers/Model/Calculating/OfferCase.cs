using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model.Calculating;

/// <summary>What an offer to one customer is worked out from.</summary>
/// <param name="LeftOn">Null for somebody who is a customer.</param>
/// <param name="Arr">In <paramref name="Currency"/>; null where nobody knows.</param>
/// <param name="ReportedArr">The same in <paramref name="ReportingCurrency"/>; null without a rate. Their quotient is the rate for every other amount.</param>
/// <param name="Probability">Of leaving within 90 days, 0 to 1; null in cold start.</param>
/// <param name="Severity">The worst of prediction, hard triggers and band.</param>
/// <param name="DaysToChurn">From <paramref name="Today"/>; null when leaving is not in sight.</param>
/// <param name="LastEndedOn">When the last offer that the customer has seen ended; null without one.</param>
/// <param name="BudgetLeft">Of this quarter, in the reporting currency.</param>
public sealed record OfferCase(
    DateOnly Today,
    DateOnly StartedOn,
    DateOnly? LeftOn,
    Money? Arr,
    string Currency,
    Money? ReportedArr,
    string ReportingCurrency,
    double? Probability,
    ChurnSeverity Severity,
    int? DaysToChurn,
    bool HasOpenOffer,
    DateOnly? LastEndedOn,
    Money BudgetLeft)
{
    /// <summary>What a year cost before an earlier offer took something off that still holds, in <see cref="Currency"/>; null without one.</summary>
    public Money? ArrBefore { get; init; }

    /// <summary>Until when that holds.</summary>
    public DateOnly? TermEndsOn { get; init; }

    /// <summary>The price of a year without what an earlier offer takes off: serving the customer costs as much as before.</summary>
    public Money? FullArr => Arr is { } now && ArrBefore is { } before && before.CompareTo(now) > 0 ? before : Arr;

    public bool HasRate => Arr is { Cents: > 0 } && ReportedArr is { Cents: > 0 };

    /// <summary>Rounded down, so that what fits here fits there.</summary>
    public Money FromReporting(Money amount) => new((long)((Int128)amount.Cents * Arr!.Value.Cents / ReportedArr!.Value.Cents));

    /// <summary>Rounded up to the next cent.</summary>
    public Money ToReporting(Money amount) => new((long)(((Int128)amount.Cents * ReportedArr!.Value.Cents + Arr!.Value.Cents - 1) / Arr.Value.Cents));
}
