using System.Collections.Immutable;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>How health is judged: categories of measures, overrides, and how much must be known before a score is shown.</summary>
/// <param name="LeastCoverage">0 to 1; below it there is "not enough data".</param>
public sealed record Scorecard(
    string Key,
    string Name,
    string Purpose,
    ImmutableArray<Category> Categories,
    ImmutableArray<ScoreCap> Caps,
    double LeastCoverage = Scorecard.UsualLeastCoverage)
{
    /// <summary>product.md section 2.</summary>
    public const double UsualLeastCoverage = 0.4;

    /// <summary>Whether so much coverage is enough; shares such as 0.25 + 0.15 do not sum to 0.4 in the last bit.</summary>
    public bool IsEnough(double coverage) => coverage > 0 && coverage >= LeastCoverage - 1e-9;

    public IEnumerable<Measure> Measures => Categories.SelectMany(category => category.Measures);
}
