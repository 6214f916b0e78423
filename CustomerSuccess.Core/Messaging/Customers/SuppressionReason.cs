namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>Why an address gets no more mails.</summary>
public enum SuppressionReason
{
    /// <summary>The person wants no marketing; service mails still arrive.</summary>
    Unsubscribed,

    /// <summary>There is no such mail box.</summary>
    Bounced,

    /// <summary>The person has called one of our mails spam.</summary>
    Complained,

    /// <summary>Somebody of ours has put it on the list.</summary>
    ByHand,
}
