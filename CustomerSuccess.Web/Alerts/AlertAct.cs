namespace CustomerSuccess.Web.Alerts;

/// <summary>What a person may do with an alert.</summary>
public enum AlertAct
{
    Accept,
    Finish,
    Snooze,
    NotUseful,

    /// <summary>As what it turned out to be.</summary>
    Close,
    LogCall,
    Assign,

    /// <summary>What plays would be begun.</summary>
    Plan,
}
