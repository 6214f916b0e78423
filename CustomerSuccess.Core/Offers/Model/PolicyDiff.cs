using System.Globalization;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model;

/// <summary>What differs between two policies, a sentence each: "Margin floor 40 → 45".</summary>
public static class PolicyDiff
{
    /// <param name="currency">Of the amounts.</param>
    public static IReadOnlyList<string> Of(OfferPolicy before, OfferPolicy after, string currency)
    {
        string Amount(Money amount) => OfferWords.Amount(amount, currency);
        return
        [
            .. Rows(before, Amount).Zip(Rows(after, Amount))
                .Where(pair => pair.First.Value != pair.Second.Value).Select(pair => $"{pair.First.Name} {pair.First.Value} → {pair.Second.Value}"),
        ];
    }

    private static IEnumerable<(string Name, string Value)> Rows(OfferPolicy policy, Func<Money, string> amount) =>
    [
        ("Name on offers", policy.From.Length == 0 ? "none" : policy.From),
        ("Budget of a quarter", amount(policy.QuarterBudget)),
        ("Margin", Number(policy.Margin)),
        ("Margin floor", Number(policy.Floor)),
        ("Share of the margin at stake", Number(policy.Share)),
        ("Cooldown", Number(policy.CooldownDays)),
        ("Shortest time to answer", Number(policy.LeastDays)),
        ("Usual time to answer", Number(policy.UsualDays)),
        ("CSMs offer alone up to", amount(policy.CsmLimit)),
        ("Leaders approve up to", amount(policy.LeaderLimit)),
        ("Acceptance changes the contract", policy.ChangesContract ? "yes" : "no"),
        .. policy.Terms.OrderBy(terms => terms.Type).SelectMany(terms => Rows(terms, amount)),
    ];

    private static IEnumerable<(string Name, string Value)> Rows(OfferTerms terms, Func<Money, string> amount)
    {
        var name = OfferWords.Name(terms.Type);
        yield return ($"{name}:", terms.IsOn ? "on" : "off");
        yield return ($"{name}: least", Number(terms.Least));
        yield return ($"{name}: most", Number(terms.Most));
        yield return ($"{name}: months", Number(terms.Months));
        yield return ($"{name}: setup cost", amount(terms.SetupCost));
        yield return ($"{name}: monthly cost", amount(terms.MonthlyCost));
        yield return ($"{name}: days as a customer", Number(terms.TenureDays));
        yield return ($"{name}: ARR from", amount(terms.LeastArr));
        yield return ($"{name}: risk from", OfferWords.Risk(terms.LeastSeverity));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
