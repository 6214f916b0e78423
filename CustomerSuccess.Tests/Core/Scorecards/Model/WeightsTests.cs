using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class WeightsTests
{
    private static Gen<(IReadOnlyList<SharedWeight> Weights, int Moved, double To)> Cases { get; } =
        from weights in Gen.NonEmptyListOf(
            from quarters in Gen.Frequency((1, Gen.Constant(0)), (5, Gen.Choose(1, 400)))
            from locked in Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false)))
            select new SharedWeight(quarters / 4.0, locked))
        from moved in Gen.Choose(0, weights.Count - 1)
        from to in Gen.Choose(-50, 900)
        select ((IReadOnlyList<SharedWeight>)[.. weights], moved, to / 4.0);

    [Fact]
    public void Move_OfOne_SharesTheRestAmongTheUnlockedInProportion() =>
        Assert.Equal([32, 20, 12, 16, 20], Weights.Move([new(25, false), new(20, true), new(15, false), new(20, false), new(20, true)], 0, 32));

    [Fact]
    public void Move_WhenTheOthersAreNothing_SharesEvenly() =>
        Assert.Equal([4, 3, 3], Weights.Move([new(10, false), new(0, false), new(0, false)], 0, 4));

    [Fact]
    public void Move_OfAnything_KeepsTheSumAndNeverGoesBelowZero() => Law.Holds(Cases, x =>
    {
        var after = Weights.Move(x.Weights, x.Moved, x.To);
        Assert.Equal(x.Weights.Sum(weight => weight.Value), after.Sum(), 1e-6);
        Assert.All(after, weight => Assert.True(weight >= 0));
    }, count: 1_000);

    [Fact]
    public void Move_OfAnything_LeavesLockedOnesAlone() => Law.Holds(Cases, x =>
    {
        var after = Weights.Move(x.Weights, x.Moved, x.To);
        Assert.All(x.Weights.Index().Where(weight => weight.Item.Locked), weight => Assert.Equal(weight.Item.Value, after[weight.Index]));
    });

    [Fact]
    public void Move_OfAnUnlockedOne_GoesWhereItIsToUpToTheMost() => Law.Holds(Cases, x =>
    {
        var free = x.Weights.Where((weight, i) => i != x.Moved && !weight.Locked).Any();
        var expected = x.Weights[x.Moved].Locked || !free ? x.Weights[x.Moved].Value : Math.Clamp(x.To, 0, Weights.Most(x.Weights, x.Moved));
        Assert.Equal(expected, Weights.Move(x.Weights, x.Moved, x.To)[x.Moved], 1e-9);
    });

    [Fact]
    public void Move_OfOne_KeepsTheOrderOfTheOthers() => Law.Holds(Cases, x =>
    {
        var after = Weights.Move(x.Weights, x.Moved, x.To);
        var free = Enumerable.Range(0, after.Length).Where(i => i != x.Moved && !x.Weights[i].Locked).ToList();
        Assert.All(free, i => Assert.All(free, k => Assert.True(!(x.Weights[i].Value < x.Weights[k].Value) || after[i] <= after[k] + 1e-9)));
    });

    [Fact]
    public void EvenOut_OfAnything_MakesTheUnlockedEqualAndKeepsTheSum() => Law.Holds(Cases, x =>
    {
        var after = Weights.EvenOut(x.Weights);
        Assert.Equal(x.Weights.Sum(weight => weight.Value), after.Sum(), 1e-6);
        Assert.True(after.Where((_, i) => !x.Weights[i].Locked).Distinct().Count() <= 1);
        Assert.All(x.Weights.Index().Where(weight => weight.Item.Locked), weight => Assert.Equal(weight.Item.Value, after[weight.Index]));
    });

    [Fact]
    public void ScaleTo_OfAnything_HasThatSum() => Law.Holds(Cases, x => Assert.Equal(100, Weights.ScaleTo(x.Weights, 100).Sum(), 1e-6));
}
