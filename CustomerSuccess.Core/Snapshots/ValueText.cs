using System.Globalization;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>Numbers of a snapshot as people read them: minus is "−", a narrow space stands before %, unknown is "–".</summary>
public static class ValueText
{
    public const string Unknown = "–";
    private const char NarrowSpace = '\u202F';

    public static string Of(Input input, double value) => Of(Inputs.Of(input).Unit, value);

    public static string Of(Unit unit, double value) => double.IsNaN(value) ? Unknown : unit switch
    {
        Unit.Days => Math.Round(value) == 1 ? "1 day" : $"{Number(value, "#,0")} days",
        Unit.Share => Percent(value * 100, "0"),
        Unit.Change => Signed(value, Percent(value * 100, "0")),
        Unit.Number => Number(value, "0.0"),
        Unit.Count => Number(value, "#,0"),
        Unit.Sentiment => Number(value, "0.00"),
        Unit.Rating => $"{Number(value, "0.0")} of 5",
        Unit.Points => Number(value, "0"),
        Unit.Money => Number(value, "#,0"),
        Unit.Percent => Percent(value, "0.#"),
        Unit.Answer => $"{Number(value, "0.0")} of 10",
        Unit.Nps => Signed(value, Number(value, "0")),
        Unit.Flag => value >= 0.5 ? "yes" : "no",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    public static string Percent(double percent, string format) => $"{Number(percent, format)}{NarrowSpace}%";

    public static string Number(double value, string format) =>
        value.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−') is var text && text.Trim('−', '0', '.', ',').Length == 0
            ? text.TrimStart('−')
            : text;

    /// <summary>A plus before what is more than nothing, after rounding too.</summary>
    private static string Signed(double value, string text) => value > 0 && text.AsSpan().IndexOfAnyInRange('1', '9') >= 0 ? $"+{text}" : text;
}
