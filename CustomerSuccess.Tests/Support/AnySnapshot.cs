using CustomerSuccess.Core.Snapshots;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Support;

/// <summary>Snapshots with all that can come: usual values, edges of ranges, absurd numbers, and much that is not known.</summary>
internal static class AnySnapshot
{
    public static readonly DateOnly Day = new(2026, 6, 30);

    private static readonly double[] Odd = [0, -1, 1, 1e12, -1e12, double.MaxValue, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon];

    public static Gen<Snapshot> Gen { get; } = ValuesOf(Inputs.All.Select(info => Value(info, missing: 4)));

    /// <summary>Nothing is missing and nothing is absurd.</summary>
    public static Gen<Snapshot> Complete { get; } = ValuesOf(Inputs.All.Select(Usual));

    /// <summary>Within the range of the input, in sixteenths, so that edges are met often.</summary>
    public static Gen<double> Usual(InputInfo info) =>
        FsCheck.Fluent.Gen.Choose(0, 16).Select(step => info.Low + ((info.High - info.Low) * step / 16));

    private static Gen<double> Value(InputInfo info, int missing) => FsCheck.Fluent.Gen.Frequency(
        (10, Usual(info)),
        (missing, FsCheck.Fluent.Gen.Constant(double.NaN)),
        (1, FsCheck.Fluent.Gen.Elements(Odd)));

    private static Gen<Snapshot> ValuesOf(IEnumerable<Gen<double>> values) =>
        FsCheck.Fluent.Gen.CollectToArray(values).Select(all => new Snapshot(1, Day, [.. all]));
}
