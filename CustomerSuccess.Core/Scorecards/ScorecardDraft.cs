using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>A scorecard that is being worked on; there is at most one of each. It may have faults until it is published.</summary>
public sealed class ScorecardDraft
{
    private ScorecardDraft()
    {
    }

    public ScorecardDraft(Scorecard scorecard, int basedOn, Viewer by, DateTimeOffset now)
    {
        ScorecardKey = scorecard.Key;
        BasedOn = basedOn;
        Take(scorecard, by, now);
    }

    public string ScorecardKey { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Number of the version that it started from; 0 when nothing was published before.</summary>
    public int BasedOn { get; private set; }

    /// <summary>The scorecard as JSON.</summary>
    public string Definition { get; private set; } = "";

    /// <summary>Counts what was saved, from 1. Whoever saves names the revision that was changed, so that nobody overwrites what somebody else saved.</summary>
    public int Revision { get; private set; }

    public string SavedBy { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }

    public Scorecard Read() => ScorecardJson.ReadDraft(Definition);

    /// <summary>Replaces what stands in the draft.</summary>
    public void Take(Scorecard scorecard, Viewer by, DateTimeOffset now)
    {
        Name = scorecard.Name;
        Definition = ScorecardJson.Write(scorecard);
        Revision++;
        SavedBy = by.Name;
        SavedAt = now;
    }
}
