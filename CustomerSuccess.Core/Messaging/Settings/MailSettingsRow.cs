namespace CustomerSuccess.Core.Messaging.Settings;

/// <summary>What holds for every mail to customers.</summary>
/// <param name="NotesTokenAt">When the token for notes was made; null: there is none.</param>
public sealed record MailSettingsRow(string? VendorName, bool TracksOpens, bool TracksClicks, DateTimeOffset? NotesTokenAt);
