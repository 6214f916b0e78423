using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model;

/// <summary>What is wrong with a policy, in sentences; none when it can be used.</summary>
public static class PolicyFaults
{
    private const int LongestPause = 3;

    public static IReadOnlyList<string> Of(OfferPolicy policy) => [.. Whole(policy), .. policy.Terms.SelectMany(Of)];

    private static IEnumerable<string> Whole(OfferPolicy policy)
    {
        if (policy.From.Length > OfferPolicy.LongestFrom)
        {
            yield return $"The name on offers has at most {OfferPolicy.LongestFrom} characters.";
        }

        if (policy.Margin is < 1 or > 100 || policy.Floor < 0 || policy.Floor >= policy.Margin)
        {
            yield return "The margin lies between 1 and 100 %, and the floor below it.";
        }

        if (policy.Share is < 1 or > 100)
        {
            yield return "The share of the margin at stake lies between 1 and 100 %.";
        }

        if (policy.QuarterBudget.CompareTo(Money.Zero) < 0 || policy.CsmLimit.CompareTo(Money.Zero) < 0 || policy.LeaderLimit.CompareTo(policy.CsmLimit) < 0)
        {
            yield return "Budget and limits are not negative, and a leader's limit is at least that of CSMs.";
        }

        if (policy.CooldownDays is < 0 or > 1000 || policy.LeastDays is < 1 || policy.UsualDays < policy.LeastDays || policy.UsualDays > 90)
        {
            yield return "The cooldown lies between 0 and 1,000 days, the time to answer between 1 and 90, the shortest before the longest.";
        }

        if (!Enum.GetValues<OfferType>().SequenceEqual(policy.Terms.Select(terms => terms.Type).Order()))
        {
            yield return "Every type of offer has its terms once.";
        }
    }

    private static IEnumerable<string> Of(OfferTerms terms)
    {
        var name = OfferWords.Name(terms.Type);
        if (terms.Least < 1 || terms.Most < terms.Least || terms.Most > Largest(terms.Type))
        {
            yield return $"{name}: the size lies between 1 and {Largest(terms.Type):#,0}, the smallest before the largest.";
        }

        if (terms.Months < (terms.Type == OfferType.Discount ? 1 : 0) || terms.Months > 12)
        {
            yield return $"{name}: between {(terms.Type == OfferType.Discount ? 1 : 0)} and 12 months.";
        }

        if (terms.TenureDays is < 0 or > 10_000 || terms.LeastArr.CompareTo(Money.Zero) < 0
            || terms.SetupCost.CompareTo(Money.Zero) < 0 || terms.MonthlyCost.CompareTo(Money.Zero) < 0)
        {
            yield return $"{name}: days and amounts are not negative.";
        }
    }

    private static int Largest(OfferType type) => type switch
    {
        OfferType.Pause => LongestPause,
        OfferType.DedicatedSupport => 12,
        OfferType.CustomSolution => 10_000_000,
        OfferType.Downgrade or OfferType.Discount => 100,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
