using System.Globalization;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>How the values of an input are written beside a curve and typed: shares as percent, the rest as they are.</summary>
/// <param name="Factor">What a typed number is divided by.</param>
/// <param name="Word">"days", "%"; empty where the number says it all.</param>
internal sealed record AxisUnit(double Factor, string Word)
{
    public static AxisUnit Of(Input input) => Inputs.Of(input).Unit switch
    {
        Unit.Days => new(1, "days"),
        Unit.Share or Unit.Change => new(100, "%"),
        Unit.Percent => new(1, "%"),
        _ => new(1, ""),
    };

    /// <summary>Whole days and counts; of the others as fine as a hundredth of what the axis shows.</summary>
    /// <param name="span">Of the axis, in the unit of the input.</param>
    public static double StepOf(Input input, double span)
    {
        var step = Nice(span / 100);
        return Inputs.Of(input).Unit is Unit.Days or Unit.Count or Unit.Money ? Math.Max(1, Math.Round(step)) : step;
    }

    /// <summary>1, 2 or 5 times a power of ten, the next above.</summary>
    public static double Nice(double value)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return (value / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 } * power;
    }

    /// <summary>For the axis and for number fields, without the word.</summary>
    public string Number(double value) => Math.Round(value * Factor, 6).ToString("0.######", CultureInfo.InvariantCulture);

    public string Tick(double value) => (Word, Math.Abs(value)) switch
    {
        ("%", _) => ValueText.Percent(value * Factor, "0.##"),
        (_, >= 1_000_000) => $"{ValueText.Number(value / 1_000_000, "0.##")}M",
        (_, >= 10_000) => $"{ValueText.Number(value / 1_000, "0.##")}k",
        _ => ValueText.Number(value, "0.##"),
    };
}
