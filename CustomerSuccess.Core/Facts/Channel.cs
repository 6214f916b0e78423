namespace CustomerSuccess.Core.Facts;

public enum Channel
{
    Email,
    Call,
    Meeting,
    Chat,
    InApp,
}
