using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>The steps in which people think of a number.</summary>
internal static class UnitGrains
{
    /// <summary>The next value of the unit at or behind <paramref name="edge"/>, seen from <paramref name="from"/>.</summary>
    public static double Beyond(this Unit unit, double edge, double from)
    {
        var steps = unit.Steps(edge);
        return unit.Value(edge >= from ? Math.Ceiling(steps) : Math.Floor(steps));
    }

    /// <summary>The first value above the edge.</summary>
    public static double Above(this Unit unit, double edge) => unit.Value(Math.Floor(unit.Steps(edge)) + 1);

    /// <summary>The first value below the edge.</summary>
    public static double Below(this Unit unit, double edge) => unit.Value(Math.Ceiling(unit.Steps(edge)) - 1);

    private static double Grain(this Unit unit) => unit switch
    {
        Unit.Share or Unit.Change or Unit.Sentiment => 0.01,
        Unit.Number or Unit.Rating or Unit.Answer or Unit.Percent => 0.1,
        Unit.Days or Unit.Count or Unit.Points or Unit.Money or Unit.Nps or Unit.Flag => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    /// <summary>Rounded, because 0.3 / 0.1 is a little less than 3.</summary>
    private static double Steps(this Unit unit, double value) => Math.Round(value / unit.Grain(), 9);

    private static double Value(this Unit unit, double steps) => Math.Round(steps * unit.Grain(), 9);
}
