namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>The reader of a mail.</summary>
/// <param name="VendorName">As the reader knows us; null when nobody has said it.</param>
/// <param name="IsOut">Gets no marketing already.</param>
public sealed record Unsubscriber(string Address, string? VendorName, bool IsOut);
