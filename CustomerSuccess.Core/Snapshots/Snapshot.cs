using System.Collections.Immutable;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>One customer as it was known at the end of one day. A number that was not known is NaN, never zero.</summary>
public sealed record Snapshot(int CustomerId, DateOnly Day, ImmutableArray<double> Values)
{
    public double this[Input input] => Values[(int)input];

    public bool Has(Input input) => !double.IsNaN(this[input]);

    /// <summary>A snapshot in which only the given numbers are known.</summary>
    public static Snapshot With(int customerId, DateOnly day, params ReadOnlySpan<(Input Input, double Value)> known)
    {
        var values = new double[Inputs.Count];
        Array.Fill(values, double.NaN);
        foreach (var (input, value) in known)
        {
            values[(int)input] = value;
        }

        return new Snapshot(customerId, day, ImmutableArray.Create(values));
    }
}
