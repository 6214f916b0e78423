using System.Collections.Immutable;
using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>What can be done to the tree of a scorecard. Each gives a new scorecard; nothing is changed in place.</summary>
public static class ScorecardEdits
{
    /// <summary>Of a category or measure that is added to nothing.</summary>
    private const double FirstWeight = 10;

    /// <summary>What a measure weighs, in the unit of the categories: 12 of the 30 of its category.</summary>
    public static double WeightOf(Category category, Measure measure) =>
        category.Measures.Sum(other => other.Weight) is > 0 and var sum ? category.Weight * measure.Weight / sum : 0;

    /// <param name="to">In the unit of the categories, for a measure too.</param>
    public static Scorecard Move(Scorecard scorecard, ScorecardNode node, double to, IReadOnlySet<ScorecardNode> locks)
    {
        if (node.Measure is null)
        {
            var moved = scorecard.Categories.ToList().FindIndex(category => category.Key == node.Category);
            return WithWeights(scorecard, Weights.Move(OfCategories(scorecard, locks), moved, to));
        }

        return With(scorecard, node.Category, category => category.Weight > 0
            ? WithWeights(category, Weights.Move(OfMeasures(category, locks), IndexOf(category, node), to / category.Weight * category.Measures.Sum(measure => measure.Weight)))
            : category);
    }

    /// <summary>The most that a weight can be moved to, in the unit of the categories.</summary>
    public static double Most(Scorecard scorecard, ScorecardNode node, IReadOnlySet<ScorecardNode> locks)
    {
        var at = scorecard.Categories.ToList().FindIndex(category => category.Key == node.Category);
        var category = scorecard.Categories[at];
        return node.Measure is null ? Weights.Most(OfCategories(scorecard, locks), at)
            : category.Measures.Sum(measure => measure.Weight) is > 0 and var sum ? Weights.Most(OfMeasures(category, locks), IndexOf(category, node)) / sum * category.Weight
            : 0;
    }

    /// <summary>Unlocked categories become equal, and so do unlocked measures within each category.</summary>
    public static Scorecard EvenOut(Scorecard scorecard, IReadOnlySet<ScorecardNode> locks)
    {
        var even = WithWeights(scorecard, Weights.EvenOut(OfCategories(scorecard, locks)));
        return even with { Categories = [.. even.Categories.Select(category => WithWeights(category, Weights.EvenOut(OfMeasures(category, locks))))] };
    }

    public static Scorecard ScaleTo(Scorecard scorecard, double sum) =>
        WithWeights(scorecard, Weights.ScaleTo(OfCategories(scorecard, ImmutableHashSet<ScorecardNode>.Empty), sum));

    /// <summary>The weights of another scorecard for what both have; the rest stays.</summary>
    public static Scorecard TakeWeights(Scorecard scorecard, Scorecard from) => scorecard with
    {
        Categories =
        [
            .. scorecard.Categories.Select(category => from.Categories.FirstOrDefault(other => other.Key == category.Key) is not { } other ? category : category with
            {
                Weight = other.Weight,
                Measures =
                [
                    .. category.Measures.Select(measure =>
                        measure with { Weight = other.Measures.FirstOrDefault(same => same.Key == measure.Key)?.Weight ?? measure.Weight }),
                ],
            }),
        ],
    };

    /// <summary>A category without measures yet, as heavy as the others are on average.</summary>
    public static Scorecard AddCategory(Scorecard scorecard, string name)
    {
        var key = ScorecardKeys.Free(name, scorecard.Categories.Select(category => category.Key).ToHashSet());
        var weight = scorecard.Categories.Length == 0 ? FirstWeight : scorecard.Categories.Average(category => category.Weight);
        return scorecard with { Categories = scorecard.Categories.Add(new Category(key, name, weight, [])) };
    }

    /// <summary>Puts a measure into a category, as heavy as its others are on average and under a key that is free.</summary>
    public static Scorecard AddMeasure(Scorecard scorecard, string category, Measure measure)
    {
        var taken = scorecard.Measures.Select(other => other.Key).ToHashSet();
        return With(scorecard, category, to => to with
        {
            Measures = to.Measures.Add(measure with
            {
                Key = ScorecardKeys.Free(measure.Key, taken),
                Weight = to.Measures.Length == 0 ? FirstWeight : to.Measures.Average(other => other.Weight),
            }),
        });
    }

    public static Scorecard Remove(Scorecard scorecard, ScorecardNode node) => node.Measure is null
        ? scorecard with { Categories = scorecard.Categories.RemoveAll(category => category.Key == node.Category) }
        : With(scorecard, node.Category, category => category with { Measures = category.Measures.RemoveAll(measure => measure.Key == node.Measure) });

    public static Scorecard Rename(Scorecard scorecard, ScorecardNode node, string name) => node.Measure is null
        ? With(scorecard, node.Category, category => category with { Name = name })
        : With(scorecard, node, measure => measure with { Name = name });

    public static Scorecard With(Scorecard scorecard, ScorecardNode node, Func<Measure, Measure> change) =>
        With(scorecard, node.Category, category => category with { Measures = [.. category.Measures.Select(measure => measure.Key == node.Measure ? change(measure) : measure)] });

    private static Scorecard With(Scorecard scorecard, string key, Func<Category, Category> change) =>
        scorecard with { Categories = [.. scorecard.Categories.Select(category => category.Key == key ? change(category) : category)] };

    private static Scorecard WithWeights(Scorecard scorecard, ImmutableArray<double> weights) =>
        scorecard with { Categories = [.. scorecard.Categories.Select((category, i) => category with { Weight = weights[i] })] };

    private static Category WithWeights(Category category, ImmutableArray<double> weights) =>
        category with { Measures = [.. category.Measures.Select((measure, i) => measure with { Weight = weights[i] })] };

    private static List<SharedWeight> OfCategories(Scorecard scorecard, IReadOnlySet<ScorecardNode> locks) =>
        [.. scorecard.Categories.Select(category => new SharedWeight(category.Weight, locks.Contains(new(category.Key))))];

    private static List<SharedWeight> OfMeasures(Category category, IReadOnlySet<ScorecardNode> locks) =>
        [.. category.Measures.Select(measure => new SharedWeight(measure.Weight, locks.Contains(new(category.Key, measure.Key))))];

    private static int IndexOf(Category category, ScorecardNode node) => category.Measures.ToList().FindIndex(measure => measure.Key == node.Measure);
}
