namespace CustomerSuccess.Core.Revenue;

/// <summary>Configuration section <c>Revenue</c>: goals of a year, as shares of its opening. They are shown as goals and never as results.</summary>
public sealed record RevenueOptions
{
    public double GrrGoal { get; init; } = 0.90;

    public double NrrGoal { get; init; } = 1.10;

    public double LogoGoal { get; init; } = 0.85;
}
