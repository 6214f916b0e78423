using CustomerSuccess.Core.Alerts.Model;

namespace CustomerSuccess.Core.Plays.Model;

/// <summary>When a step is due, counted from the start of the run or from when another step is due.</summary>
/// <param name="Amount">Minutes, minutes of business time or business days, by <paramref name="Unit"/>.</param>
/// <param name="After">Id of a step; null for the start of the run.</param>
public sealed record StepDue(int Amount, SlaUnit Unit = SlaUnit.Minutes, string? After = null)
{
    /// <summary>In days.</summary>
    public const int Longest = 366;

    public static readonly StepDue Now = new(0);

    /// <summary>About how many days that is, with five days of eight hours a week.</summary>
    public double InDays => Unit switch
    {
        SlaUnit.Minutes => Amount / 1440.0,
        SlaUnit.BusinessMinutes => Amount / 480.0 * 7 / 5,
        SlaUnit.BusinessDays => Amount * 7 / 5.0,
        _ => throw new InvalidOperationException($"Unknown unit {Unit}."),
    };

    public static StepDue Hours(int hours, string? after = null) => new(hours * 60, SlaUnit.Minutes, after);

    public static StepDue Days(int days) => Hours(days * 24);

    public static StepDue BusinessHours(int hours, string? after = null) => new(hours * 60, SlaUnit.BusinessMinutes, after);

    public static StepDue BusinessDays(int days, string? after = null) => new(days, SlaUnit.BusinessDays, after);
}
