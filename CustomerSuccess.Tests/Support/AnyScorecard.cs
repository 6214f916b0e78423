using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Support;

/// <summary>Scorecards of every shape that the rules allow: linear and step curves, tenures, shelf lives, stand-ins, overrides.</summary>
internal static class AnyScorecard
{
    /// <summary>Inputs that no measure uses, so that a measure can be moved alone.</summary>
    private static readonly Input[] Ages = [Input.NpsAge, Input.CsmRatingAge, Input.TenureDays];

    public static Gen<Scorecard> Gen { get; } =
        from inputs in FsCheck.Fluent.Gen.Shuffle(Inputs.All.Select(info => info.Input).Except(Ages).ToArray())
        from sizes in FsCheck.Fluent.Gen.NonEmptyListOf(FsCheck.Fluent.Gen.Choose(1, 4))
        let shape = sizes.Take(5).ToList()
        from categories in FsCheck.Fluent.Gen.CollectToArray(shape.Select((size, i) => CategoryOf(i, inputs.Skip(shape.Take(i).Sum()).Take(size))))
        from caps in FsCheck.Fluent.Gen.ListOf(Cap)
        select new Scorecard("any", "Any", "", [.. categories], [.. caps.Take(2)]);

    private static Gen<double> Weight { get; } = FsCheck.Fluent.Gen.Choose(1, 400).Select(quarters => quarters / 4.0);

    private static Gen<double> Points { get; } = FsCheck.Fluent.Gen.Choose(0, 8).Select(step => step * 12.5);

    private static Gen<ScoreCap> Cap { get; } =
        from info in FsCheck.Fluent.Gen.Elements(Inputs.All.AsEnumerable())
        from threshold in AnySnapshot.Usual(info)
        from atLeast in FsCheck.Fluent.Gen.Elements(true, false)
        from most in FsCheck.Fluent.Gen.Choose(0, 100_00)
        select new ScoreCap("cap", info.Input, atLeast, threshold, Score.FromHundredths(most));

    private static Gen<ShelfLife?> Shelf { get; } = FsCheck.Fluent.Gen.Frequency(
        (3, FsCheck.Fluent.Gen.Constant<ShelfLife?>(null)),
        (1, FsCheck.Fluent.Gen.Choose(1, 300).Select(days => (ShelfLife?)new ShelfLife(Input.NpsAge, days))));

    private static Gen<Category> CategoryOf(int number, IEnumerable<Input> inputs) =>
        from weight in Weight
        from measures in FsCheck.Fluent.Gen.CollectToArray(inputs.Select(MeasureOf))
        select new Category($"category-{number}", $"Category {number}", weight, [.. measures]);

    private static Gen<Measure> MeasureOf(Input input)
    {
        var info = Inputs.Of(input);
        return from weight in Weight
               from first in CurveOf(info)
               from later in CurveOf(info)
               from two in FsCheck.Fluent.Gen.Frequency((3, FsCheck.Fluent.Gen.Constant(false)), (1, FsCheck.Fluent.Gen.Constant(true)))
               from standIn in FsCheck.Fluent.Gen.Frequency(
                   (4, FsCheck.Fluent.Gen.Constant<double?>(null)), (1, AnySnapshot.Usual(info).Select(value => (double?)value)))
               from shelf in Shelf
               select new Measure(info.Key, info.Name, input, weight, two ? [new(0, first), new(365, later)] : [new(0, first)], standIn, shelf);
    }

    private static Gen<Curve> CurveOf(InputInfo info) =>
        from count in FsCheck.Fluent.Gen.Choose(1, 5)
        from xs in FsCheck.Fluent.Gen.CollectToArray(Enumerable.Range(0, count).Select(_ => AnySnapshot.Usual(info)))
        from ys in FsCheck.Fluent.Gen.CollectToArray(Enumerable.Range(0, count).Select(_ => Points))
        from beyond in Points
        from kind in FsCheck.Fluent.Gen.Elements(CurveKind.Linear, CurveKind.Step)
        from order in FsCheck.Fluent.Gen.Choose(0, 2)
        let sorted = order switch { 0 => ys, 1 => [.. ys.Order()], _ => ys.OrderDescending().ToArray() }
        let points = xs.Distinct().Order().Zip(sorted, (x, y) => new CurvePoint(x, y))
        select new Curve(kind, [.. points], kind == CurveKind.Step ? beyond : 0);
}
