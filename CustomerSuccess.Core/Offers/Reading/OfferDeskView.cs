using CustomerSuccess.Core.Offers.Model.Results;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>How offers do. Amounts are in the reporting currency.</summary>
/// <param name="Pipeline">Every state, in order.</param>
/// <param name="Budget">Of a quarter.</param>
/// <param name="BudgetLeft">Of this quarter, over all customers.</param>
/// <param name="FollowUps">What is to be done, the most urgent first.</param>
public sealed record OfferDeskView(
    IReadOnlyList<StateTotal> Pipeline,
    AcceptanceRate Acceptance,
    LifeTotal Life,
    Money Budget,
    Money BudgetLeft,
    string Currency,
    IReadOnlyList<FollowUpRow> FollowUps);
