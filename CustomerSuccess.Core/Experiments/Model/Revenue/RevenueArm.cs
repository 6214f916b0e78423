using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Experiments.Model.Revenue;

/// <summary>What became of the revenue of one group.</summary>
internal sealed class RevenueArm
{
    private readonly double[] changes;
    private readonly double relative;
    private readonly double relativeSquare;

    /// <param name="customers">ARR at the start and on the day of the outcome, both in the same currency.</param>
    public RevenueArm(IReadOnlyCollection<(Money AtStart, Money Kept)> customers)
    {
        changes = [.. customers.Select(customer => (double)(customer.Kept - customer.AtStart).Cents)];
        Changed = changes.Count(change => change != 0);
        relative = customers.Select(Relative).DefaultIfEmpty().Average();
        relativeSquare = customers.Select(customer => Relative(customer) * Relative(customer)).DefaultIfEmpty().Average();
        (Mean, Error2) = MeanAndError(changes);
    }

    public int Customers => changes.Length;

    /// <summary>Customers whose revenue is another than at the start.</summary>
    public int Changed { get; }

    /// <summary>Of the change of a customer, in cents.</summary>
    public double Mean { get; }

    /// <summary>Square of the standard error of <see cref="Mean"/>.</summary>
    public double Error2 { get; }

    /// <summary>
    /// At least the square of the error that would be expected if the relative change of a customer had nothing to do with its size. A group of 60 of which 12 have left has often by chance lost no large customer, and believes then
    /// that there are none; but what sizes there are is known of everybody.
    /// </summary>
    /// <param name="size">Mean ARR of the customers of both groups, in cents, and the mean of its square.</param>
    public double ErrorGiven((double Mean, double MeanSquare) size) => Math.Max(Error2, ((size.MeanSquare * relativeSquare) - (size.Mean * size.Mean * relative * relative)) / Math.Max(1, changes.Length));

    /// <summary>Mean and squared error of as many customers drawn from these with replacement; of large groups from the normal distribution, which the mean of so many has.</summary>
    public (double Mean, double Error2) Drawn(ref Draws draws)
    {
        if (changes.Length > RevenueDifference.Resampled || changes.Length < 2)
        {
            return (Mean + (Math.Sqrt(Error2) * draws.Normal()), Error2);
        }

        var (sum, squares) = (0.0, 0.0);
        for (var i = 0; i < changes.Length; i++)
        {
            // Around the mean, so that the squares do not lose their digits.
            var change = changes[draws.Below(changes.Length)] - Mean;
            sum += change;
            squares += change * change;
        }

        double count = changes.Length;
        return (Mean + (sum / count), Math.Max(0, squares - (sum * sum / count)) / ((count - 1) * count));
    }

    private static double Relative((Money AtStart, Money Kept) customer) =>
        customer.AtStart.Cents == 0 ? 0 : (double)(customer.Kept - customer.AtStart).Cents / customer.AtStart.Cents;

    private static (double Mean, double Error2) MeanAndError(double[] values)
    {
        if (values.Length < 2)
        {
            return (values.Length == 0 ? 0 : values[0], 0);
        }

        var mean = values.Average();
        return (mean, values.Sum(value => (value - mean) * (value - mean)) / ((values.Length - 1.0) * values.Length));
    }
}
