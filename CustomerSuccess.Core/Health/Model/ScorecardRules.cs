namespace CustomerSuccess.Core.Health.Model;

/// <summary>What must hold so that a scorecard gives a number from 0 to 100 for everybody.</summary>
public static class ScorecardRules
{
    /// <summary>As the name of a published version is stored.</summary>
    public const int LongestName = 100;

    /// <returns>The first fault in words, or null.</returns>
    public static string? FirstFault(Scorecard scorecard) => Faults(scorecard).FirstOrDefault()?.Message;

    /// <summary>Every fault, from the outside in. None means that the scorecard can be run.</summary>
    public static IEnumerable<ScorecardFault> Faults(Scorecard scorecard)
    {
        if (scorecard.Categories.IsDefaultOrEmpty)
        {
            return [At(FaultPlace.Whole, "A scorecard needs a category.")];
        }

        return
        [
            .. Name(scorecard.Name, "scorecard", FaultPlace.Whole),
            .. scorecard.Caps.IsDefault ? [At(FaultPlace.Whole, "A scorecard needs a list of overrides, which may be empty.")] : CapFaults(scorecard),
            .. scorecard.LeastCoverage is not (>= 0 and <= 1) ? [At(FaultPlace.Whole, "The least coverage is a share from 0 to 1.")] : None,
            .. Weights(scorecard.Categories.Select(category => (category.Weight, new FaultPlace(category.Key))), "categories", FaultPlace.Whole),
            .. Twice(scorecard.Categories.Select(category => (category.Key, new FaultPlace(category.Key))), "category"),
            .. Twice(
                scorecard.Categories.SelectMany(category => Measures(category).Select(measure => (measure.Key, new FaultPlace(category.Key, measure.Key)))),
                "measure"),
            .. scorecard.Categories.SelectMany(CategoryFaults),
        ];
    }

    private static ScorecardFault[] None => [];

    private static ScorecardFault At(FaultPlace place, string message) => new(place, message);

    private static IEnumerable<Measure> Measures(Category category) => category.Measures.IsDefault ? [] : category.Measures;

    private static IEnumerable<ScorecardFault> CategoryFaults(Category category)
    {
        var place = new FaultPlace(category.Key);
        return category.Measures.IsDefaultOrEmpty
            ? [.. Name(category.Name, "category", place), At(place, $"The category {category.Name} needs a measure.")]
            :
            [
                .. Name(category.Name, "category", place),
                .. Weights(category.Measures.Select(measure => (measure.Weight, place with { Measure = measure.Key })), category.Name, place),
                .. category.Measures.SelectMany(measure => MeasureFaults.Of(measure, place with { Measure = measure.Key })),
            ];
    }

    private static IEnumerable<ScorecardFault> CapFaults(Scorecard scorecard) => scorecard.Caps.SelectMany((cap, i) =>
    {
        var place = new FaultPlace(Cap: i);
        return double.IsFinite(cap.Threshold)
            ? Name(cap.Name, "override", place)
            : [.. Name(cap.Name, "override", place), At(place, $"The threshold of {cap.Name} must be a number.")];
    });

    internal static IEnumerable<ScorecardFault> Name(string? name, string of, FaultPlace place) =>
        string.IsNullOrWhiteSpace(name) ? [At(place, $"This {of} needs a name.")]
        : name.Length > LongestName ? [At(place, $"The name of this {of} is longer than {LongestName} characters.")]
        : None;

    private static IEnumerable<ScorecardFault> Weights(IEnumerable<(double Weight, FaultPlace Place)> weights, string of, FaultPlace whole)
    {
        var all = weights.ToList();
        var wrong = all.Where(x => !(double.IsFinite(x.Weight) && x.Weight >= 0)).Select(x => At(x.Place, $"The weights of {of} must be 0 or more.")).ToList();
        return wrong.Count > 0 ? wrong : all.Sum(x => x.Weight) > 0 ? None : [At(whole, $"One of the weights of {of} must be more than 0.")];
    }

    private static IEnumerable<ScorecardFault> Twice(IEnumerable<(string Key, FaultPlace Place)> keys, string what) => keys
        .GroupBy(x => x.Key, StringComparer.Ordinal).Where(same => same.Count() > 1)
        .Select(twice => At(twice.Last().Place, $"The {what} {twice.Key} stands twice."));
}
