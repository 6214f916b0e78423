using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Health;

/// <summary>A published state of a scorecard. It never changes; the next publish adds another.</summary>
public sealed class ScorecardVersion
{
    private ScorecardVersion()
    {
    }

    public ScorecardVersion(Scorecard scorecard, int number, string publishedBy, string note, DateTimeOffset now)
    {
        ScorecardKey = scorecard.Key;
        Name = scorecard.Name;
        Number = number;
        Definition = ScorecardJson.Write(scorecard);
        PublishedBy = publishedBy;
        Note = note;
        PublishedAt = now;
    }

    public int Id { get; private set; }

    public string ScorecardKey { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Counts from 1 for each scorecard.</summary>
    public int Number { get; private set; }

    /// <summary>The scorecard as JSON.</summary>
    public string Definition { get; private set; } = "";

    public DateTimeOffset PublishedAt { get; private set; }

    public string PublishedBy { get; private set; } = "";

    public string Note { get; private set; } = "";

    public string Title => $"{Name} v{Number}";

    public Scorecard Read() => ScorecardJson.Read(Definition);
}
