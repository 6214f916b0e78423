namespace CustomerSuccess.Core.Messaging.Model;

/// <summary>The way in which somebody is reached: by a colleague, by us, or by the product.</summary>
public enum Channel
{
    /// <summary>Between colleagues; the customer sees nothing.</summary>
    Internal,
    Phone,
    Mail,
    Meeting,
    Webinar,
    Document,

    /// <summary>A note that the vendor's own product shows.</summary>
    InApp,
}
