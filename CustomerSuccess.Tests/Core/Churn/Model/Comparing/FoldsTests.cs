using CustomerSuccess.Core.Churn.Model.Comparing;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Churn.Model.Comparing;

public sealed class FoldsTests
{
    [Fact]
    public void Folds_OfSingleRows_HaveTheirShareOfPositives() => Law.Holds(Gen.Choose(1, 10_000), seed =>
    {
        var random = new Random(seed);
        bool[] labels = [.. Enumerable.Range(0, random.Next(20, 300)).Select(_ => random.Next(4) == 0)];
        var folds = Folds.Of(labels, [.. Enumerable.Range(0, labels.Length)], 5, seed);
        foreach (var label in new[] { true, false })
        {
            var counts = Enumerable.Range(0, 5).Select(fold => folds.Where((own, row) => own == fold && labels[row] == label).Count()).ToList();
            Assert.InRange(counts.Max() - counts.Min(), 0, 1);
        }
    });

    [Fact]
    public void Folds_OfGroups_NeverPartThem() => Law.Holds(Gen.Choose(1, 10_000), seed =>
    {
        var random = new Random(seed);
        int[] groups = [.. Enumerable.Range(0, 200).Select(_ => random.Next(60))];
        var folds = Folds.Of([.. groups.Select(_ => random.Next(3) == 0)], groups, 5, seed);
        Assert.All(groups.Zip(folds).GroupBy(row => row.First), group => Assert.Single(group.Select(row => row.Second).Distinct()));
        Assert.Equal(5, folds.Distinct().Count());
    });

    [Fact]
    public void Folds_WithAnotherSeed_AreOthers()
    {
        bool[] labels = [.. Enumerable.Range(0, 100).Select(row => row % 5 == 0)];
        int[] groups = [.. Enumerable.Range(0, 100)];
        Assert.Equal(Folds.Of(labels, groups, 5, 42), Folds.Of(labels, groups, 5, 42));
        Assert.NotEqual(Folds.Of(labels, groups, 5, 42), Folds.Of(labels, groups, 5, 43));
    }
}
