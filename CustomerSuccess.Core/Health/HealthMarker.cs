namespace CustomerSuccess.Core.Health;

/// <summary>Something that a chart of health marks: a publish, a contract change, a champion who left.</summary>
public sealed record HealthMarker(DateOnly Day, string Text);
