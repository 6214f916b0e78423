namespace CustomerSuccess.Core.Health;

/// <summary>Health over time, oldest first.</summary>
public sealed record HealthHistory(IReadOnlyList<HealthPoint> Points, IReadOnlyList<HealthMarker> Markers);
