namespace CustomerSuccess.Core.Data;

/// <summary>One import on the Data screen.</summary>
/// <param name="Report">Null while it runs and when it was interrupted.</param>
public sealed record RunRow(
    int Id, string Name, string By, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, ImportState State, ImportReport? Report);
