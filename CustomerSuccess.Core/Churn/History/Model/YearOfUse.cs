namespace CustomerSuccess.Core.Churn.History.Model;

/// <summary>Use over the last 365 days, by row of a batch; NaN where nothing is known. Half a year, as a snapshot has it, does not show who comes seldom but for years.</summary>
/// <param name="ActiveDays">Days with use.</param>
/// <param name="UsualGap">Mean days from one of them to the next; NaN with fewer than two.</param>
public sealed record YearOfUse(double[] ActiveDays, double[] UsualGap)
{
    public static YearOfUse Unknown(int count)
    {
        var (days, gaps) = (new double[count], new double[count]);
        Array.Fill(days, double.NaN);
        Array.Fill(gaps, double.NaN);
        return new YearOfUse(days, gaps);
    }
}
