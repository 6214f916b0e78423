using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Web.Offers;

/// <summary>The terms of offers while somebody edits them; amounts in whole units.</summary>
internal sealed class PolicyInput(OfferPolicy policy)
{
    public string From { get; set; } = policy.From;

    public decimal QuarterBudget { get; set; } = policy.QuarterBudget.Units;

    public int Margin { get; set; } = policy.Margin;

    public int Floor { get; set; } = policy.Floor;

    public int Share { get; set; } = policy.Share;

    public int CooldownDays { get; set; } = policy.CooldownDays;

    public int LeastDays { get; set; } = policy.LeastDays;

    public int UsualDays { get; set; } = policy.UsualDays;

    public decimal CsmLimit { get; set; } = policy.CsmLimit.Units;

    public decimal LeaderLimit { get; set; } = policy.LeaderLimit.Units;

    public bool ChangesContract { get; set; } = policy.ChangesContract;

    public IReadOnlyList<TermsInput> Terms { get; } = [.. policy.Terms.OrderBy(terms => terms.Type).Select(terms => new TermsInput(terms))];

    /// <exception cref="OverflowException">An amount is larger than money can be.</exception>
    public OfferPolicy Read() => new(
        From,
        Money.FromUnits(QuarterBudget),
        Margin,
        Floor,
        Share,
        CooldownDays,
        LeastDays,
        UsualDays,
        Money.FromUnits(CsmLimit),
        Money.FromUnits(LeaderLimit),
        ChangesContract,
        [.. Terms.Select(terms => terms.Read())]);
}
