using CustomerSuccess.Core.Portfolio.Model;

namespace CustomerSuccess.Core.Today.Model;

/// <summary>The head of Today.</summary>
/// <param name="Day">That the scores are of; null before the first scoring.</param>
/// <param name="Started">Customers that started within 30 days.</param>
/// <param name="LookBack">Days that <paramref name="HealthChange"/> spans: 14 or 30.</param>
/// <param name="HealthChange">Mean change in points among customers that have both scores; null when none has.</param>
/// <param name="Clocks">SLA clocks that run, those that are over among them.</param>
/// <param name="NextDue">Time left on the clock that ends first; null when none runs that is not over.</param>
public sealed record TodayNumbers(
    DateOnly? Day,
    string Currency,
    PortfolioTotals Totals,
    int Started,
    int LookBack,
    double? HealthChange,
    int OpenAlerts,
    int Clocks,
    int Overdue,
    TimeSpan? NextDue);
