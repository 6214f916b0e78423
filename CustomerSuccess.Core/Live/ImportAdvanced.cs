namespace CustomerSuccess.Core.Live;

/// <summary>An import that runs in the background is further than before, or has ended.</summary>
public sealed record ImportAdvanced : LiveEvent;
