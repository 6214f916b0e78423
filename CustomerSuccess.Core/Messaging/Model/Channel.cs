namespace CustomerSuccess.Core.Messaging.Model;

/// <summary>The way by which a step of a play, or a message, reaches somebody.</summary>
public enum Channel
{
    /// <summary>Among ourselves.</summary>
    Internal,
    Phone,
    Mail,
    Meeting,
    Webinar,
    Document,

    /// <summary>A note in the vendor's product.</summary>
    InApp,
}
