namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>
/// Which month ends serve what when weights are learned. Nothing is judged on months that were looked at before: the newest third tests, the
/// months before choose how far to shrink, and between what is learned from and what is judged on lies a whole horizon, so that no leaving is on both sides.
/// </summary>
/// <param name="Learn">Month ends of the final fit.</param>
/// <param name="Folds">Earlier months to fit on, later ones to choose by; all within <paramref name="Learn"/>.</param>
/// <param name="Test">Month ends that the gain is measured on.</param>
internal sealed record LearningPlan(
    IReadOnlyList<DateOnly> Learn, IReadOnlyList<(IReadOnlyList<DateOnly> Fit, IReadOnlyList<DateOnly> Choose)> Folds, IReadOnlyList<DateOnly> Test)
{
    /// <summary>Fewer labelled month ends leave nothing to choose by.</summary>
    public const int LeastMonthEnds = 9;

    private const int MostFolds = 3;

    /// <param name="labelled">Month ends whose horizon has passed, oldest first; at least <see cref="LeastMonthEnds"/>.</param>
    public static LearningPlan Of(IReadOnlyList<DateOnly> labelled)
    {
        var test = labelled.TakeLast(Math.Max(2, labelled.Count * 3 / 10)).ToList();
        var learn = Known(labelled, test[0]);
        var size = Math.Max(1, learn.Count / 5);
        var folds = new List<(IReadOnlyList<DateOnly>, IReadOnlyList<DateOnly>)>();
        for (var fold = MostFolds; fold > 0; fold--)
        {
            var choose = learn.SkipLast((fold - 1) * size).TakeLast(size).ToList();
            if (choose.Count > 0 && Known(learn, choose[0]) is { Count: > 0 } fit)
            {
                folds.Add((fit, choose));
            }
        }

        return new LearningPlan(learn, folds, test);
    }

    /// <summary>Month ends of which it was known by the day who left.</summary>
    private static List<DateOnly> Known(IReadOnlyList<DateOnly> days, DateOnly by) => [.. days.Where(day => day.AddDays(Backtest.Horizon) <= by)];
}
