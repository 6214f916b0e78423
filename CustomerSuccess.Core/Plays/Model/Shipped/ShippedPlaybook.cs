namespace CustomerSuccess.Core.Plays.Model.Shipped;

/// <param name="Key">Its lasting name.</param>
public sealed record ShippedPlaybook(string Key, PlaybookDefinition Definition);
