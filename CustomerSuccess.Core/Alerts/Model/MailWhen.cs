namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>How the audience of a rule hears of it outside the product.</summary>
public enum MailWhen
{
    Never,
    Digest,
    AtOnce,
}
