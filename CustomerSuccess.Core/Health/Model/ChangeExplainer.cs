using System.Collections.Immutable;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>
/// Splits the difference between two scores of a customer into its causes. First the scorecard: what the first day would have scored by the second
/// day's scorecard. Then, by that scorecard, each measure that differs is switched from the first day to the second, once in the order of the
/// scorecard and once against it, and gets the mean of both effects: when data comes or goes, the weights of the others change, and what that does
/// belongs to the measure that came or went, whatever the order. A measure that did not move therefore has no part. Last the overrides.
/// </summary>
public static class ChangeExplainer
{
    public static ScoreChange Explain(Judged then, Judged now)
    {
        var (first, second) = (then.Explain(), now.Explain());
        var parts = first.Score is null || second.Score is null ? [] : Parts(then, now, first, second);
        return new ScoreChange(then.Snapshot.Day, first.Score, then.Title, now.Snapshot.Day, second.Score, now.Title, parts);
    }

    private static ImmutableArray<ChangePart> Parts(Judged then, Judged now, ScoreExplanation first, ScoreExplanation second)
    {
        var middle = ScoreExplainer.Explain(now.Scorecard, then.Snapshot);
        IEnumerable<ChangePart> parts =
        [
            new(ChangeKind.Scorecard, "Scorecard", ChangeSentences.OfScorecard(then, now), Held(middle) - Held(first)),
            .. Measures(then, now, second.BeforeCaps.Hundredths - middle.BeforeCaps.Hundredths),
            new(ChangeKind.Override, ChangeSentences.NameOfOverride(middle, second), ChangeSentences.OfOverride(middle, second), Cut(second) - Cut(middle)),
        ];
        return [.. parts.Where(part => part.Hundredths != 0).OrderByDescending(part => Math.Abs(part.Hundredths))];
    }

    private static IEnumerable<ChangePart> Measures(Judged then, Judged now, int sum)
    {
        var before = MeasuresInPlace.Of(now.Scorecard, then.Snapshot);
        var after = MeasuresInPlace.Of(now.Scorecard, now.Snapshot);
        var changed = Enumerable.Range(0, before.Count).Where(i => !before[i].CountsLike(after[i])).ToList();
        var (forward, backward) = (Switch(before, after, changed), Switch(before, after, [.. Enumerable.Reverse(changed)]));
        var effects = changed.ConvertAll(i => (forward[i] + backward[i]) / 2 * 100);
        var counting = Enumerable.Range(0, changed.Count).Where(k => effects[k] != 0).ToList();
        var whole = Rounding.ToSum(counting.ConvertAll(k => effects[k]), sum);
        return counting.Select((k, position) => Part(before[changed[k]], after[changed[k]], whole[position]));
    }

    /// <returns>By position, what switching the measure did to the score in points; 0 for those that were not switched.</returns>
    private static double[] Switch(MeasuresInPlace before, MeasuresInPlace after, IReadOnlyList<int> order)
    {
        var effects = new double[before.Count];
        var (present, score) = (before, before.Score);
        foreach (var i in order)
        {
            present = present.With(i, after[i]);
            var next = present.Score;
            (effects[i], score) = (next - score, next);
        }

        return effects;
    }

    private static ChangePart Part(MeasureWork before, MeasureWork after, int hundredths)
    {
        var kind = KindOf(before, after);
        return new ChangePart(kind, after.Measure.Name, ChangeSentences.OfMeasure(kind, before, after), hundredths, after.Measure.Key);
    }

    private static ChangeKind KindOf(MeasureWork before, MeasureWork after) =>
        !before.HasData && after.HasData ? ChangeKind.Arrived
        : before.HasData && !after.HasData ? ChangeKind.Gone
        : !before.Value.Equals(after.Value) ? ChangeKind.Moved
        : after.Freshness < before.Freshness ? ChangeKind.Aged
        : after.Freshness > before.Freshness ? ChangeKind.Arrived
        : ChangeKind.Tenure;

    /// <summary>The score behind overrides, in hundredths, also where too little is known to show it.</summary>
    private static int Held(ScoreExplanation explanation) => explanation.BeforeCaps.Hundredths + Cut(explanation);

    /// <summary>What the override takes away: 0 or less.</summary>
    private static int Cut(ScoreExplanation explanation) =>
        explanation.Cap is { } cap ? cap.Most.Hundredths - explanation.BeforeCaps.Hundredths : 0;
}
