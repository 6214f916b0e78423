using System.Globalization;
using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Benchmarks.Scoring;

/// <summary>
/// A scorecard as one SELECT for DuckDB, with the operations of <see cref="ScoreProgram"/> in their order, so that both give the same bits.
/// Only for what the 17-measure scorecard has: linear curves, no shelf lives, stand-ins or overrides.
/// </summary>
internal static class ScoreSql
{
    public static string CreateTable(Scorecard scorecard)
    {
        var columns = scorecard.Measures.Select((_, i) => $"'m{i}': 'DOUBLE'");
        return $"create table snapshot as select * from read_csv(?, header = false, columns = {{'id': 'INTEGER', {string.Join(", ", columns)}}})";
    }

    public static string Scores(Scorecard scorecard)
    {
        var measures = scorecard.Measures.ToList();
        var next = 0;
        var categories = scorecard.Categories.Select((category, c) =>
        {
            var own = category.Measures.Select(measure => (Points: $"s{next++}", measure.Weight)).ToList();
            return $"{Mean(own)} as c{c}";
        }).ToList();
        var overall = Mean([.. scorecard.Categories.Select((category, c) => (Points: $"c{c}", category.Weight))]);
        var points = string.Join(", ", scorecard.Categories.Select((_, c) => $"c{c}"));
        return $"""
            with a as (select id, {string.Join(", ", measures.Select((measure, i) => $"{Line(measure.Curves[0].Curve, $"m{i}")} as s{i}"))} from snapshot),
            b as (select id, {string.Join(", ", categories)}, {Coverage(scorecard)} as coverage from a),
            e as (select id, {points}, coverage,
              case when coverage >= {Number(scorecard.LeastCoverage)} - 1e-9 then cast(floor({overall} * 1e2 + 5e-1) as integer) end as score from b)
            select *, case when score >= 8000 then 4 when score >= 6000 then 3 when score >= 4000 then 2 when score >= 2000 then 1 when score >= 0 then 0 end as band
            from e
            """;
    }

    /// <summary>Whole numbers, because sums of doubles depend on the order of the rows.</summary>
    public static string Checksum(Scorecard scorecard)
    {
        var points = scorecard.Categories.Select((_, c) => $"coalesce(sum(cast(floor(c{c} * 1e6 + 5e-1) as bigint)), 0)");
        var bands = Enumerable.Range(0, 5).Select(band => $"count(*) filter (band = {band})");
        return $"""
            select concat_ws(' ', count(*), sum(score), sum(score * (id % 1009)), {string.Join(", ", points)},
              sum(cast(floor(coverage * 1e6 + 5e-1) as bigint)), {string.Join(", ", bands)}) from scores
            """;
    }

    private static string Line(Curve curve, string x)
    {
        var points = curve.Points;
        var pieces = Enumerable.Range(0, points.Length - 1).Select(k =>
        {
            var slope = (points[k + 1].Y - points[k].Y) / (points[k + 1].X - points[k].X);
            return $"when {x} < {Number(points[k + 1].X)} then {Number(points[k].Y)} + ({x} - {Number(points[k].X)}) * {Number(slope)}";
        });
        return $"case when {x} is null then null when {x} < {Number(points[0].X)} then {Number(points[0].Y)} {string.Join(' ', pieces)} else {Number(points[^1].Y)} end";
    }

    private static string Mean(IReadOnlyList<(string Points, double Weight)> parts)
    {
        var sum = string.Join(" + ", parts.Select(part => $"coalesce({Number(part.Weight)} * {part.Points}, 0e0)"));
        var weight = string.Join(" + ", parts.Select(part => $"case when {part.Points} is null then 0e0 else {Number(part.Weight)} end"));
        return $"({sum}) / nullif({weight}, 0e0)";
    }

    private static string Coverage(Scorecard scorecard)
    {
        var all = scorecard.Categories.Sum(category => category.Weight);
        var shares = scorecard.Categories.SelectMany(category =>
        {
            var sum = category.Measures.Sum(measure => measure.Weight);
            return category.Measures.Select(measure => category.Weight / all * (measure.Weight / sum));
        });
        return string.Join(" + ", shares.Select((share, i) => $"case when s{i} is null then 0e0 else {Number(share)} end"));
    }

    /// <summary>With an exponent, or DuckDB would take it for a decimal.</summary>
    private static string Number(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return value < 0 ? $"({text}e0)" : $"{text}e0";
    }
}
