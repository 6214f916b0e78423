namespace CustomerSuccess.Core.Messaging.Sending;

internal static class Patience
{
    /// <summary>Well below <see cref="OutgoingMessage.Lease"/>: an attempt has ended before anybody else may begin one.</summary>
    public static readonly TimeSpan OfAnAttempt = TimeSpan.FromSeconds(10);
}
