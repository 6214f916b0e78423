namespace CustomerSuccess.Core.Alerts;

public enum AlertState
{
    Open,

    /// <summary>Somebody has put it off until a day, with a reason.</summary>
    Snoozed,
    Closed,
}
