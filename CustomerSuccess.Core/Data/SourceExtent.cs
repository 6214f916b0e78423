namespace CustomerSuccess.Core.Data;

/// <summary>How many rows a source has and which days they cover.</summary>
public sealed record SourceExtent(string Name, int Rows, DateOnly? First, DateOnly? Last);
