using System.Collections.Immutable;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>Scores one customer and keeps every step. Agrees with <see cref="ScoreProgram"/> exactly.</summary>
public static class ScoreExplainer
{
    public static ScoreExplanation Explain(Scorecard scorecard, Snapshot snapshot)
    {
        var all = scorecard.Categories.Sum(category => category.Weight);
        var categories = scorecard.Categories.Select(category => CategoryWork.Of(category, category.Weight / all, snapshot)).ToList();
        var (total, weight) = (0.0, 0.0);
        foreach (var category in categories.Where(category => !double.IsNaN(category.Points)))
        {
            total += category.Category.Weight * category.Points;
            weight += category.Category.Weight;
        }

        var points = total / weight;
        var coverage = 0.0;
        foreach (var measure in categories.SelectMany(category => category.Measures).Where(measure => measure.HasData))
        {
            coverage += measure.Share * measure.Freshness;
        }

        var before = double.IsNaN(points) ? Score.Worst : Score.FromPoints(points);
        var cap = scorecard.Caps.Where(cap => cap.Holds(snapshot[cap.Input]) && cap.Most.CompareTo(before) < 0).MinBy(cap => cap.Most);
        var enough = scorecard.IsEnough(coverage);
        return new ScoreExplanation(
            scorecard, enough ? cap?.Most ?? before : null, before, coverage, cap, snapshot[Input.TenureDays], Parts(categories, weight, before.Hundredths));
    }

    private static ImmutableArray<CategoryExplanation> Parts(List<CategoryWork> categories, double weight, int hundredths)
    {
        var measures = categories.SelectMany(category => category.Measures.Select(measure => (category, measure))).ToList();
        var effective = measures.Select(x => Effective(x.category, x.measure, weight)).ToList();
        var parts = Rounding.ToSum([.. measures.Select((x, i) => effective[i] == 0 ? 0 : effective[i] * x.measure.Points * 100)], hundredths);
        var explained = measures.Select((x, i) => x.measure.Explained(effective[i], parts[i])).ToList();
        var next = 0;
        return
        [
            .. categories.Select(category =>
            {
                var own = explained.GetRange(next, category.Measures.Count);
                next += own.Count;
                return new CategoryExplanation(category.Category, category.Points, category.Share, category.Coverage, [.. own]);
            }),
        ];
    }

    /// <summary>A category may weigh nothing, and when it is the only one that is known there is nothing to divide by.</summary>
    private static double Effective(CategoryWork category, MeasureWork measure, double weight) =>
        category.Category.Weight == 0 || measure.Weight == 0 ? 0 : category.Category.Weight / weight * (measure.Weight / category.Weight);
}
