namespace CustomerSuccess.Core.Health.Model;

/// <summary>What is wrong with one measure and its curves.</summary>
internal static class MeasureFaults
{
    public static IEnumerable<ScorecardFault> Of(Measure measure, FaultPlace place) =>
    [
        .. ScorecardRules.Name(measure.Name, "measure", place),
        .. Own(measure).Select(message => new ScorecardFault(place, message)),
        .. measure.Curves.IsDefault ? [] : measure.Curves.SelectMany((curve, i) => Of(measure.Name, curve.Curve, place with { Curve = i })),
    ];

    private static IEnumerable<string> Own(Measure measure)
    {
        if (measure.Curves.IsDefaultOrEmpty || measure.Curves[0].FromDay != 0)
        {
            yield return $"{measure.Name} needs a curve from day 0.";
        }
        else if (measure.Curves.Zip(measure.Curves.Skip(1)).Any(next => next.First.FromDay >= next.Second.FromDay))
        {
            yield return $"The curves of {measure.Name} must have rising days.";
        }

        if (measure.ShelfLife is { Days: <= 0 })
        {
            yield return $"The shelf life of {measure.Name} must be a day or more.";
        }

        if (measure.WhenMissing is { } standIn && !double.IsFinite(standIn))
        {
            yield return $"What stands in for {measure.Name} must be a number.";
        }
    }

    private static IEnumerable<ScorecardFault> Of(string measure, Curve curve, FaultPlace place)
    {
        if (curve.Points.IsDefaultOrEmpty)
        {
            return [new(place, $"The curve of {measure} needs a point.")];
        }

        return
        [
            .. curve.Points.Select((point, i) => (point, i))
                .Where(x => !double.IsFinite(x.point.X) || (x.i > 0 && !(curve.Points[x.i - 1].X < x.point.X)))
                .Select(x => new ScorecardFault(place with { Point = x.i }, $"The points of {measure} must have rising values.")),
            .. curve.Points.Select(point => point.Y).Append(curve.Beyond).Index()
                .Where(x => x.Item is not (>= 0 and <= 100))
                .Select(x => new ScorecardFault(place with { Point = x.Index }, $"The points of {measure} go from 0 to 100.")),
        ];
    }
}
