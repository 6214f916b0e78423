using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>A sensible measure to start from, for every number that a snapshot has.</summary>
public static class MeasureCatalogue
{
    /// <summary>product.md section 2: a CSM's word loses weight after 90 days.</summary>
    private const int RatingDays = 90;

    /// <summary>As the shipped scorecards have it.</summary>
    private const int AnswerDays = 180;

    /// <summary>Of these, less is better; of all others, more.</summary>
    private static readonly HashSet<Input> LessIsBetter =
    [
        Input.DaysSinceLogin, Input.DaysSinceEmailActivity, Input.UnsubscribeRate30, Input.TicketsOpened30, Input.OpenTickets, Input.Escalations90,
        Input.SupportNegatives, Input.LatePayments180, Input.DaysLate90, Input.DiscountPercent, Input.NpsAge, Input.DaysSinceExecutive,
        Input.DaysSinceTouch, Input.CsmRatingAge, Input.DaysSinceCoreFeature, Input.LatePayments90, Input.NegativeTexts5,
        Input.SilenceRatio,
    ];

    /// <param name="input">What the measure reads.</param>
    /// <param name="shipped">Measures whose curves were thought about; the first that reads the input lends its curves.</param>
    public static Measure DefaultOf(Input input, IEnumerable<Measure> shipped)
    {
        var info = Inputs.Of(input);
        var known = shipped.FirstOrDefault(measure => measure.Input == input);
        return new Measure(info.Key, info.Name, input, Weight: 10, known?.Curves ?? [new(0, Usual(info))], known?.WhenMissing, ShelfLifeOf(input));
    }

    /// <returns>Null when nobody keeps how old the value is.</returns>
    public static ShelfLife? ShelfLifeOf(Input input) => input switch
    {
        Input.CsmRating => new ShelfLife(Input.CsmRatingAge, RatingDays),
        Input.NpsAnswer or Input.AccountNps => new ShelfLife(Input.NpsAge, AnswerDays),
        _ => null,
    };

    public static bool IsLessBetter(Input input) => LessIsBetter.Contains(input);

    private static Curve Usual(InputInfo info) =>
        IsLessBetter(info.Input) ? Curve.Linear((info.Low, 100), (info.High, 0)) : Curve.Linear((info.Low, 0), (info.High, 100));
}
