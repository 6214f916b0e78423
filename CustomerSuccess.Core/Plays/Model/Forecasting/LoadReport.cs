namespace CustomerSuccess.Core.Plays.Model.Forecasting;

/// <summary>What switching a playbook on would bring in the days to come.</summary>
/// <param name="Lines">By owner and day.</param>
/// <param name="Offers">Customers that would be made an offer, for whoever knows what offers cost.</param>
/// <param name="Suppressed">Messages that contact rules would not let out.</param>
/// <param name="PassedOver">Customers that fit and would not enter, with why.</param>
/// <param name="PerDay">Customers a day that came to fit during the last months; what is on top of <paramref name="Entries"/> if that goes on.</param>
/// <param name="Asks">So many would enter at once that a person is asked first.</param>
public sealed record LoadReport(
    IReadOnlyList<ForecastEntry> Entries,
    IReadOnlyList<LoadLine> Lines,
    IReadOnlyList<int> Offers,
    int Approvals,
    int Suppressed,
    IReadOnlyList<(string CustomerKey, string Why)> PassedOver,
    double PerDay,
    int Days,
    bool Asks)
{
    /// <summary>Of the normal distribution, for an interval of 95 %.</summary>
    private const double Z = 1.959964;

    /// <summary>Further customers that are to be expected, with the 95 % range of a Poisson count.</summary>
    public (double Mean, double Low, double High) Further =>
        PerDay * Days is var mean && Math.Sqrt(mean) is var spread ? (mean, Math.Max(0, mean - (Z * spread)), mean + (Z * spread)) : default;
}
