namespace CustomerSuccess.Core.Demo.Accounts;

/// <summary>A customer orders more seats (a factor above 1) or gives some back.</summary>
internal readonly record struct SeatChange(DateOnly On, double Factor);
