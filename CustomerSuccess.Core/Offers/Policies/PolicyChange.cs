namespace CustomerSuccess.Core.Offers.Policies;

/// <summary>One saved version, and what it changed.</summary>
public sealed record PolicyChange(int Number, string SavedBy, DateTimeOffset SavedAt, IReadOnlyList<string> Changes);
