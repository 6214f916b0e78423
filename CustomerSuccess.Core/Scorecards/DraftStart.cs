namespace CustomerSuccess.Core.Scorecards;

/// <summary>Where a draft comes from.</summary>
/// <param name="Key">Of a scorecard that exists; null for a new one, whose key is made of the name.</param>
/// <param name="Name">Of a new one.</param>
/// <param name="CopyOf">Key of the scorecard whose newest version it starts from; null takes its own.</param>
/// <param name="Template">Key of a shipped scorecard to start from, as it was shipped.</param>
public sealed record DraftStart(string? Key, string? Name = null, string? CopyOf = null, string? Template = null);
