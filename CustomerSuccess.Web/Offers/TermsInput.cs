using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Web.Offers;

/// <summary>The terms of one type while somebody edits them; amounts in whole units.</summary>
internal sealed class TermsInput(OfferTerms terms)
{
    public OfferType Type { get; } = terms.Type;

    public bool IsOn { get; set; } = terms.IsOn;

    public int Least { get; set; } = terms.Least;

    public int Most { get; set; } = terms.Most;

    public int Months { get; set; } = terms.Months;

    public decimal SetupCost { get; set; } = terms.SetupCost.Units;

    public decimal MonthlyCost { get; set; } = terms.MonthlyCost.Units;

    public int TenureDays { get; set; } = terms.TenureDays;

    public decimal LeastArr { get; set; } = terms.LeastArr.Units;

    public ChurnSeverity LeastSeverity { get; set; } = terms.LeastSeverity;

    /// <summary>What the months mean; null where the size says how long, or nothing does.</summary>
    public string? MonthsWord => Type switch { OfferType.Discount => "Holds for months", OfferType.Downgrade => "Features stay for months", _ => null };

    public OfferTerms Read() => new(
        Type, IsOn, Least, Most, Months, Money.FromUnits(SetupCost), Money.FromUnits(MonthlyCost), TenureDays, Money.FromUnits(LeastArr), LeastSeverity);
}
