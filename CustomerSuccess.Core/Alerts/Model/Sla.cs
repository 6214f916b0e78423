namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>By when an alert needs an answer.</summary>
public sealed record Sla(int Amount, SlaUnit Unit)
{
    public const int Longest = 100_000;

    public static Sla Hours(int hours) => new(hours * 60, SlaUnit.Minutes);

    public static Sla BusinessHours(int hours) => new(hours * 60, SlaUnit.BusinessMinutes);

    public static Sla BusinessDays(int days) => new(days, SlaUnit.BusinessDays);

    /// <summary>Such as "2 business hours".</summary>
    public override string ToString() => Unit switch
    {
        SlaUnit.Minutes => Time("hour", "minute"),
        SlaUnit.BusinessMinutes => Time("business hour", "business minute"),
        SlaUnit.BusinessDays => Some(Amount, "business day"),
        _ => throw new InvalidOperationException($"{Unit} has no words."),
    };

    private string Time(string hour, string minute) => Amount % 60 == 0 ? Some(Amount / 60, hour) : Some(Amount, minute);

    private static string Some(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";
}
