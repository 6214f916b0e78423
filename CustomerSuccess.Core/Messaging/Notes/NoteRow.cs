namespace CustomerSuccess.Core.Messaging.Notes;

/// <summary>A note as the vendor's product reads it.</summary>
public sealed record NoteRow(int Id, string Title, string Text, DateTimeOffset CreatedAt, DateTimeOffset? SeenAt);
