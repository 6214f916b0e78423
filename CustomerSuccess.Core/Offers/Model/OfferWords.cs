using System.Globalization;
using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model;

/// <summary>Offers in words.</summary>
public static class OfferWords
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static string Name(OfferType type) => type switch
    {
        OfferType.Pause => "Pause",
        OfferType.Downgrade => "Smaller plan",
        OfferType.DedicatedSupport => "Dedicated support",
        OfferType.CustomSolution => "Custom solution",
        OfferType.Discount => "Discount",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>"20 % off for 6 months", as people on both sides read it.</summary>
    /// <param name="currency">Of the customer.</param>
    public static string Headline(OfferType type, int size, int months, string currency) => type switch
    {
        OfferType.Pause => $"Pause for {Months(size)}",
        OfferType.Downgrade => $"A smaller plan, {size}\u202F% less to pay",
        OfferType.DedicatedSupport => $"Dedicated support for {Months(size)}, with free setup and training",
        OfferType.CustomSolution => $"A solution of your own, worth {Amount(Money.FromUnits(size), currency)}",
        OfferType.Discount => $"{size}\u202F% off for {Months(months)}",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>What the customer agrees to, unless whoever proposes writes something else.</summary>
    public static string Conditions(OfferType type, int size, int months) => type switch
    {
        OfferType.Pause => $"Nothing is charged for {Months(size)}. Your data stays. After that the contract goes on as it was.",
        OfferType.Downgrade => $"The price falls by {size}\u202F%. {(months > 0 ? $"Features of the present plan stay for {Months(months)}; after that those of the smaller plan hold." : "From then on the features of the smaller plan hold.")}",
        OfferType.DedicatedSupport => $"For {Months(size)} you have one contact of your own. Setup and training are free. The contract stays as it is.",
        OfferType.CustomSolution => "We agree on the details together; nothing is charged before that.",
        OfferType.Discount => $"The price falls by {size}\u202F% for {Months(months)}. After that the present price holds again.",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Unit(OfferType type) => type switch
    {
        OfferType.Pause or OfferType.DedicatedSupport => "months",
        OfferType.Downgrade or OfferType.Discount => "%",
        OfferType.CustomSolution => "credit",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>"EUR 17,500", with cents where there are any.</summary>
    public static string Amount(Money amount, string currency) => $"{currency} {amount.Units.ToString(amount.Cents % 100 == 0 ? "#,0" : "#,0.00", Culture)}".TrimStart();

    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", Culture);

    public static string Risk(ChurnSeverity severity) => severity switch
    {
        ChurnSeverity.Standard => "low",
        ChurnSeverity.Medium => "medium",
        ChurnSeverity.High => "high",
        ChurnSeverity.Critical => "critical",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string Months(int months) => months == 1 ? "1 month" : $"{months} months";
}
