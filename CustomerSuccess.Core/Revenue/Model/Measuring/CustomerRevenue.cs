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
    public Month? Cohort { get; } = Movements.FirstOrDefault(movement => movement.Kind == MovementKind.New)?.Month;

    public RevenueStanding At(Month month)
    {
        var (low, high) = (0, Movements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Movements[middle].Month <= month ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? default : RevenueStanding.After(Movements[low - 1]);
    }

    public IEnumerable<MonthMovement> Within(Period period) => Movements.Where(movement => movement.Month >= period.First && movement.Month <= period.Last);
}
