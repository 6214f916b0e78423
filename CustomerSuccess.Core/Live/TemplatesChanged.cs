namespace CustomerSuccess.Core.Live;

/// <summary>A version of a template was published.</summary>
public sealed record TemplatesChanged : LiveEvent;
