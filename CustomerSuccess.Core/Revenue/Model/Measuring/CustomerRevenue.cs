namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>A customer with what it is now and how its revenue has moved.</summary>
/// <param name="Reason">Why it left, as far as anybody said.</param>
/// <param name="Movements">By rising month.</param>
public sealed record CustomerRevenue(
    string ExternalId,
    string Name,
    string? Segment,
    string? Tier,
    string? Plan,
    string? Owner,
    string? Reason,
    IReadOnlyList<MonthMovement> Movements)
{
    /// <summary>The month of the first revenue; null for one that never had any at the end of a month.</summary>
    public Month? Cohort => Movements.FirstOrDefault(movement => movement.Kind == MovementKind.New)?.Month;

    public RevenueStanding At(Month month)
    {
        for (var i = Movements.Count - 1; i >= 0; i--)
        {
            if (Movements[i].Month <= month)
            {
                return new RevenueStanding(Movements[i].Closing, Movements[i].ReportedClosing, Movements[i].IsThere);
            }
        }

        return default;
    }

    public IEnumerable<MonthMovement> Within(Period period) => Movements.Where(movement => movement.Month >= period.First && movement.Month <= period.Last);
}
