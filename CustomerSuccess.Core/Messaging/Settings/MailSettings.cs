namespace CustomerSuccess.Core.Messaging.Settings;

/// <summary>What holds for every mail to customers; there is one row.</summary>
public sealed class MailSettings
{
    public const int OnlyId = 1;
    public const int LongestName = 100;

    public int Id { get; private set; } = OnlyId;

    /// <summary>As customers know us; null: mails go without it.</summary>
    public string? VendorName { get; private set; }

    /// <summary>A picture of one point tells that a mail was opened.</summary>
    public bool TracksOpens { get; private set; } = true;

    /// <summary>Links lead by way of us and tell that they were followed.</summary>
    public bool TracksClicks { get; private set; } = true;

    /// <summary>The hash of what the vendor's product shows in order to read notes; null: nobody reads them.</summary>
    public string? NotesTokenHash { get; private set; }

    public DateTimeOffset? NotesTokenAt { get; private set; }

    public void Call(string? vendorName) => VendorName = string.IsNullOrWhiteSpace(vendorName) ? null : vendorName.Trim();

    public void Track(bool opens, bool clicks) => (TracksOpens, TracksClicks) = (opens, clicks);

    /// <summary>Whoever had the one before is shut out.</summary>
    public void GiveNotesToken(string hash, DateTimeOffset now) => (NotesTokenHash, NotesTokenAt) = (hash, now);
}
