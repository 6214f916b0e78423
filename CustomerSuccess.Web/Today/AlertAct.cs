namespace CustomerSuccess.Web.Today;

/// <summary>What a person may do with an alert of the queue.</summary>
public enum AlertAct
{
    Accept,
    Finish,
    Snooze,
    NotUseful,
    LogCall,
    Assign,
}
