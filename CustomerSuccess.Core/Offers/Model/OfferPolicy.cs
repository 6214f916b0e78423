using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model;

/// <summary>What bounds every offer. Amounts are in the reporting currency, shares whole percentages.</summary>
/// <param name="From">The name under which offers are made where the settings of mails name no vendor; empty until somebody says it.</param>
/// <param name="QuarterBudget">What offers may cost in one quarter.</param>
/// <param name="Margin">Contribution margin of the subscription, 1 to 100: what is left of revenue after serving the customer.</param>
/// <param name="Floor">The margin that must be left of the price while an offer holds; below <paramref name="Margin"/>.</param>
/// <param name="Share">The part of the margin at stake that an offer may cost, 1 to 100.</param>
/// <param name="CooldownDays">Between the end of an offer that the customer has seen and the next one.</param>
/// <param name="LeastDays">The shortest time to answer.</param>
/// <param name="UsualDays">The longest time to answer.</param>
/// <param name="CsmLimit">Up to that cost CSMs offer alone.</param>
/// <param name="LeaderLimit">Up to that cost a leader approves; above it an admin.</param>
/// <param name="ChangesContract">Whether what a customer accepts changes the contract facts at once; else a person follows up.</param>
public sealed record OfferPolicy(
    string From,
    Money QuarterBudget,
    int Margin,
    int Floor,
    int Share,
    int CooldownDays,
    int LeastDays,
    int UsualDays,
    Money CsmLimit,
    Money LeaderLimit,
    bool ChangesContract,
    IReadOnlyList<OfferTerms> Terms)
{
    public const int LongestFrom = 100;

    /// <exception cref="InvalidOperationException">The policy says nothing of that type.</exception>
    public OfferTerms this[OfferType type] => Terms.First(terms => terms.Type == type);
}
