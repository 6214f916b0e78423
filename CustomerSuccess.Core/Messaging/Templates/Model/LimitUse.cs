namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>How much of a limit of the plan is used, and was used 30 days before.</summary>
/// <param name="Name">In the middle of a sentence: "storage".</param>
/// <param name="Limit">Greater than 0, in the same unit.</param>
public sealed record LimitUse(string Name, double Used, double UsedBefore, double Limit)
{
    /// <summary>From here on it is worth a word (product.md, expansion sequences).</summary>
    private const double Near = 0.8;

    /// <summary>Beyond this a straight line says nothing.</summary>
    private const int MostDays = 180;

    public double Share => Used / Limit;

    public bool IsNear => Share >= Near;

    /// <summary>When use reaches the limit if it goes on growing as in the last 30 days; null when it does not grow, has reached it, or is far away.</summary>
    public DateOnly? ReachedOn(DateOnly day)
    {
        var perDay = (Used - UsedBefore) / 30;
        var days = perDay <= 0 || Used >= Limit ? double.NaN : Math.Ceiling((Limit - Used) / perDay);
        return days <= MostDays ? day.AddDays((int)days) : null;
    }
}
