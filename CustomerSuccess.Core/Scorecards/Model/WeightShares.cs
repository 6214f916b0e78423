using System.Collections.Immutable;
using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>What share of the whole weight each measure has, and back to weights of categories and measures.</summary>
public static class WeightShares
{
    private const double Thousand = 1000;

    /// <returns>In the order of <see cref="Scorecard.Measures"/>; sums to 1.</returns>
    public static double[] Of(Scorecard scorecard)
    {
        var all = scorecard.Categories.Sum(category => category.Weight);
        return
        [
            .. from category in scorecard.Categories
               let sum = category.Measures.Sum(measure => measure.Weight)
               from measure in category.Measures
               select category.Weight / all * (measure.Weight / sum),
        ];
    }

    /// <summary>The same scorecard with other shares. Weights of categories, and of the measures of each, keep their sums.</summary>
    /// <param name="shares">0 or more, in the order of the measures; one must be more than 0.</param>
    public static Scorecard With(Scorecard scorecard, IReadOnlyList<double> shares)
    {
        var (all, given, next) = (scorecard.Categories.Sum(category => category.Weight), shares.Sum(), 0);
        return scorecard with { Categories = [.. scorecard.Categories.Select(Weigh)] };

        Category Weigh(Category category)
        {
            var own = category.Measures.Select(_ => shares[next++] / given).ToList();
            var (sum, weight) = (category.Measures.Sum(measure => measure.Weight), own.Sum());

            // A category that counts for nothing keeps the proportions within it: without any, it would be no scorecard.
            ImmutableArray<Measure> measures = weight <= 0
                ? category.Measures
                : [.. category.Measures.Select((measure, i) => measure with { Weight = own[i] / weight * sum })];
            return category with { Weight = weight * all, Measures = measures };
        }
    }

    /// <summary>Applies what somebody accepted of a proposal: those measures get their proposed share, the others divide the rest as they do now.</summary>
    /// <param name="accepted">Keys of measures.</param>
    public static Scorecard Accept(Scorecard scorecard, WeightProposal proposal, IReadOnlySet<string> accepted)
    {
        var proposed = proposal.Weights.Where(weight => accepted.Contains(weight.MeasureKey))
            .ToDictionary(weight => weight.MeasureKey, weight => weight.Proposed / Thousand);
        var now = Of(scorecard);
        var others = scorecard.Measures.Select((measure, i) => proposed.ContainsKey(measure.Key) ? 0 : now[i]).ToArray();
        var rest = Math.Max(0, 1 - scorecard.Measures.Sum(measure => proposed.GetValueOrDefault(measure.Key)));
        var scale = others.Sum() > 0 ? rest / others.Sum() : 0;
        double[] shares = [.. scorecard.Measures.Select((measure, i) => proposed.TryGetValue(measure.Key, out var share) ? share : others[i] * scale)];
        return proposed.Count == 0 || shares.Sum() <= 0 ? scorecard : With(scorecard, shares);
    }

    /// <summary>In whole thousandths that sum to 1,000.</summary>
    public static int[] Thousandths(IReadOnlyList<double> shares) => Rounding.ToSum([.. shares.Select(share => share / shares.Sum() * Thousand)], (int)Thousand);
}
