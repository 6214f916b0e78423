namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>Months, both included. It opens with the end of the month before the first.</summary>
public readonly record struct Period(Month First, Month Last)
{
    public Month Opening => First + -1;

    public IEnumerable<Month> Months
    {
        get
        {
            for (var month = First; month <= Last; month += 1)
            {
                yield return month;
            }
        }
    }

    /// <summary>The period that ends with a month.</summary>
    public static Period Ending(Month last, PeriodLength length) => new(last + (1 - (int)length), last);
}
