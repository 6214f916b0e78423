namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>A connection was about to be made to where none may be made.</summary>
internal sealed class ForbiddenAddressException(string message) : IOException(message);
