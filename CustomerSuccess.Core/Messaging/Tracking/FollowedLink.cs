namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>Where a link of a mail leads.</summary>
/// <param name="NotRecorded">Why it could not be written down that it was followed; null when it was.</param>
public sealed record FollowedLink(Uri Address, Exception? NotRecorded);
