namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>A customer that left, and the month ends at which it had been there.</summary>
/// <param name="Customer">Index into <see cref="ReplayHistory.Customers"/>.</param>
/// <param name="Trail">Newest first; without those before an earlier leaving.</param>
public sealed record Leaving(int Customer, DateOnly On, IReadOnlyList<(int MonthEnd, int Row)> Trail)
{
    internal static Leaving Of(ReplayHistory history, int customer, DateOnly on)
    {
        var trail = new List<(int, int)>();
        for (var i = history.MonthEnds.Count - 1; i >= 0; i--)
        {
            var frame = history.MonthEnds[i];
            if (frame.Day < on && history.LeavesAfter(customer, frame.Day) == on && RowOf(frame, customer) is >= 0 and var row)
            {
                trail.Add((i, row));
            }
        }

        return new Leaving(customer, on, trail);
    }

    private static int RowOf(ReplayFrame frame, int customer)
    {
        var (low, high) = (0, frame.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = frame.Customers[middle];
            if (found == customer)
            {
                return middle;
            }

            (low, high) = found < customer ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
