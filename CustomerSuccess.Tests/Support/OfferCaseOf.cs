using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Primitives;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Support;

/// <summary>Customers to work offers out for.</summary>
internal static class OfferCaseOf
{
    public static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>48,000 EUR a year, for two years, with 60 % probability and half a year to go; 25,000 EUR of budget.</summary>
    public static readonly OfferCase Usual = new(
        Today, Today.AddDays(-730), null, Money.FromUnits(48_000m), "EUR", Money.FromUnits(48_000m), "EUR", 0.6, ChurnSeverity.Critical, 180, false, null, Money.FromUnits(25_000m));

    /// <summary>Anything that a database may hold, in another currency too; with a policy that an admin may save.</summary>
    public static Gen<(OfferCase Customer, OfferPolicy Policy, OfferType Type)> Any { get; } =
        from arr in Gen.Choose(1, 200_000_000)
        from rate in Gen.Choose(1, 400)
        from probability in Gen.Choose(0, 1000)
        from days in Gen.Choose(-5, 400)
        from budget in Gen.Choose(0, 10_000_000)
        from margin in Gen.Choose(1, 100)
        from floor in Gen.Choose(0, margin - 1)
        from share in Gen.Choose(1, 100)
        from months in Gen.Choose(1, 12)
        from least in Gen.Choose(1, 10)
        from type in Gen.Elements(Enum.GetValues<OfferType>())
        let policy = ShippedPolicy.Policy with { Margin = margin, Floor = floor, Share = share, LeastDays = least, UsualDays = least + 11, Terms = [.. ShippedPolicy.Policy.Terms.Select(terms => terms with { Months = months })] }
        select (
            Usual with
            {
                Arr = new Money(arr),
                Currency = "SEK",
                ReportedArr = new Money(Math.Max(1, (long)arr * rate / 100)),
                Probability = probability / 1000.0,
                DaysToChurn = days > 380 ? null : days,
                BudgetLeft = new Money(budget),
            },
            policy,
            type);
}
