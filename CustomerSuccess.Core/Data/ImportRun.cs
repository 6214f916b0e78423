using System.Text.Json;

namespace CustomerSuccess.Core.Data;

/// <summary>One import, who started it, and what it reported.</summary>
public sealed class ImportRun
{
    private ImportRun()
    {
    }

    public ImportRun(string name, string by, DateTimeOffset now)
    {
        Name = name;
        By = by;
        StartedAt = now;
    }

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public ImportState State { get; private set; }

    /// <summary>The <see cref="ImportReport"/> as JSON; null while running.</summary>
    public string? Report { get; private set; }

    public void Finish(ImportReport report, DateTimeOffset now)
    {
        State = ImportState.Scoring;
        FinishedAt = now;
        Report = JsonSerializer.Serialize(report with { ChangedCustomers = [] });
    }

    /// <summary>The scores know what was imported.</summary>
    public void Scored() => State = ReadReport() is { Complete: true } ? ImportState.Done : ImportState.Incomplete;

    public void Interrupt(DateTimeOffset now)
    {
        State = ImportState.Interrupted;
        FinishedAt = now;
    }

    public ImportReport? ReadReport() => Report is null ? null : JsonSerializer.Deserialize<ImportReport>(Report);
}
