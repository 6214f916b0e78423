using CustomerSuccess.Core.Churn.History.Model;

namespace CustomerSuccess.Core.Churn.Training.Model;

/// <summary>
/// Which days are learned from and which test what was learned. The newest test; between both lies a whole horizon, so that no leaving is on both sides
/// and everything that is learned was known on the first day of the test.
/// </summary>
internal sealed record TrainingPlan(IReadOnlyList<DateOnly> Learn, IReadOnlyList<DateOnly> Test)
{
    private const int MostTestDays = 3;

    /// <param name="history">Every day whose horizon has passed counts.</param>
    public static TrainingPlan Of(ChurnHistory history)
    {
        var labelled = history.Frames.Where(frame => frame.Count > 0 && history.IsObserved(frame.Day, Horizons.Usual)).Select(frame => frame.Day).ToList();
        return labelled.Count == 0 ? new TrainingPlan([], []) : From(labelled, [.. labelled.TakeLast(Math.Clamp(labelled.Count / 4, 1, MostTestDays))]);
    }

    /// <summary>Tests on one day.</summary>
    public static TrainingPlan On(ChurnHistory history, DateOnly test) =>
        From([.. history.Frames.Where(frame => frame.Count > 0).Select(frame => frame.Day)], [test]);

    private static TrainingPlan From(List<DateOnly> days, List<DateOnly> test) =>
        new([.. days.Where(day => day.AddDays(Horizons.Usual) <= test[0])], test);
}
