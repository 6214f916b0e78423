namespace CustomerSuccess.Core.Plays.Model.Forecasting;

/// <summary>A customer that would enter.</summary>
public sealed record ForecastEntry(int CustomerId, string CustomerKey, DateTimeOffset At, bool HeldOut);
