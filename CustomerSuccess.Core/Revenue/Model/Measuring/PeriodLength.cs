namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>How many months a period has. A quarter is any three months in a row.</summary>
public enum PeriodLength
{
    Month = 1,
    Quarter = 3,
    Year = 12,
}
