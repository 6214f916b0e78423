namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>How a rule would have done over stored days of the past.</summary>
/// <param name="Days">How many days were looked at.</param>
/// <param name="Known">How often its number was known, over all customers and days; 0: nothing can be said.</param>
/// <param name="Newest">The last times, newest first.</param>
public sealed record RuleTest(DateOnly? Since, DateOnly? Until, int Days, long Known, int Times, int Customers, IReadOnlyList<RuleTestHit> Newest);
