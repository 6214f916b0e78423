using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Two scorecards side by side: what differs, in words.</summary>
public static class ScorecardDiff
{
    private const string None = "–";

    /// <returns>In the order of the tree; empty when both judge alike.</returns>
    public static IReadOnlyList<ScorecardDifference> Between(Scorecard left, Scorecard right) =>
    [
        .. Compare("Scorecard", left, right, [("Name", x => x.Name), ("Purpose", x => x.Purpose), ("Least coverage", x => ScorecardWords.Share(x.LeastCoverage))]),
        .. Pairs(left.Categories, right.Categories, category => category.Key).SelectMany(pair => Compare(
            (pair.Right ?? pair.Left)!.Name,
            pair.Left is null ? null : new CategoryIn(left, pair.Left),
            pair.Right is null ? null : new CategoryIn(right, pair.Right),
            [
                ("Category", x => x.Category.Name),
                ("Weight", x => ScorecardWords.Percent(x.Share)),
            ])),
        .. Pairs([.. MeasureIn.All(left)], [.. MeasureIn.All(right)], x => x.Measure.Key).SelectMany(pair => Compare(
            (pair.Right ?? pair.Left)!.Measure.Name,
            pair.Left,
            pair.Right,
            [
                ("Measure", x => x.Measure.Name),
                ("Category", x => x.Category.Name),
                ("Reads", x => ScorecardWords.Reads(x.Measure)),
                ("Weight", x => ScorecardWords.Percent(x.Share)),
                ("Curve", x => ScorecardWords.Curves(x.Measure)),
                ("When data is missing", x => ScorecardWords.Missing(x.Measure)),
                ("Shelf life", x => ScorecardWords.ShelfLife(x.Measure)),
            ])),
        .. Pairs(Caps(left), Caps(right), cap => cap.Key).SelectMany(pair =>
            Compare((pair.Right ?? pair.Left)!.Cap.Name, pair.Left, pair.Right, [("Override", x => ScorecardWords.Cap(x.Cap))])),
    ];

    /// <summary>What stands on one side only is told by its first word; the rest would only repeat that.</summary>
    private static IEnumerable<ScorecardDifference> Compare<T>(string where, T? left, T? right, IReadOnlyList<(string What, Func<T, string> Say)> aspects)
        where T : class
    {
        foreach (var (what, say) in left is null || right is null ? aspects.Take(1) : aspects)
        {
            var (was, isNow) = (left is null ? None : say(left), right is null ? None : say(right));
            if (was != isNow)
            {
                yield return new ScorecardDifference(where, what, was, isNow);
            }
        }
    }

    private static IEnumerable<(T? Left, T? Right)> Pairs<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, Func<T, object> key)
        where T : class
    {
        foreach (var other in right)
        {
            yield return (left.FirstOrDefault(x => key(x).Equals(key(other))), other);
        }

        foreach (var gone in left.Where(x => right.All(other => !key(other).Equals(key(x)))))
        {
            yield return (gone, null);
        }
    }

    /// <summary>Overrides have no key; two of the same name are told apart by their order.</summary>
    private static List<CapIn> Caps(Scorecard scorecard) =>
        [.. scorecard.Caps.Select((cap, i) => new CapIn((cap.Name, scorecard.Caps.Take(i).Count(other => other.Name == cap.Name)), cap))];

    private sealed record CapIn((string Name, int Nth) Key, ScoreCap Cap);

    private sealed record CategoryIn(Scorecard Scorecard, Category Category)
    {
        public double Share => Scorecard.Categories.Sum(category => category.Weight) is > 0 and var sum ? Category.Weight / sum : 0;
    }

    private sealed record MeasureIn(Scorecard Scorecard, Category Category, Measure Measure)
    {
        public double Share => new CategoryIn(Scorecard, Category).Share * (Category.Measures.Sum(measure => measure.Weight) is > 0 and var sum ? Measure.Weight / sum : 0);

        public static IEnumerable<MeasureIn> All(Scorecard scorecard) =>
            scorecard.Categories.SelectMany(category => category.Measures.Select(measure => new MeasureIn(scorecard, category, measure)));
    }
}
