namespace CustomerSuccess.Core.Experiments.Model;

/// <summary>When a customer is counted: 90 days after the start, the horizon of the churn prediction, or when its play follows it for longer, then.</summary>
public static class OutcomeDay
{
    public const int Usual = 90;

    /// <param name="followDays">Of the playbook.</param>
    /// <returns>Days after the start.</returns>
    public static int After(int followDays) => Math.Max(Usual, followDays);
}
