namespace CustomerSuccess.Web.Alerts;

/// <summary>What a dialog about an alert asks for.</summary>
public enum AnswerKind
{
    Snooze,
    Close,
}
