namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>How the time to an answer is counted.</summary>
public enum SlaUnit
{
    /// <summary>By the clock, nights and weekends included.</summary>
    Minutes,

    /// <summary>While the business is open.</summary>
    BusinessMinutes,

    /// <summary>Until the business closes on that many business days later.</summary>
    BusinessDays,
}
