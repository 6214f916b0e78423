namespace CustomerSuccess.Core.Churn.Versions;

/// <summary>One training of the churn model: what came of it, and, when something was learned, the model.</summary>
public sealed class ChurnModelVersion
{
    public const int LongestReason = 500;

    private ChurnModelVersion()
    {
    }

    /// <param name="figures">Of what was learned from and how it did.</param>
    public ChurnModelVersion(int number, DateTimeOffset now, string by, string reason, VersionFigures figures)
    {
        Number = number;
        TrainedAt = now;
        TrainedBy = by;
        Reason = reason.Length <= LongestReason ? reason : reason[..LongestReason];
        (Rows, Churns) = (figures.Rows, figures.Churns);
        (RocAuc, Brier, BrierBaseRate) = (figures.RocAuc, figures.Brier, figures.BrierBaseRate);
    }

    /// <summary>Counts from 1.</summary>
    public int Number { get; private set; }

    public DateTimeOffset TrainedAt { get; private set; }

    /// <summary>E-mail address; empty for the program itself.</summary>
    public string TrainedBy { get; private set; } = "";

    /// <summary>Why it was promoted, or why not.</summary>
    public string Reason { get; private set; } = "";

    public int Rows { get; private set; }

    public int Churns { get; private set; }

    public double? RocAuc { get; private set; }

    public double? Brier { get; private set; }

    public double? BrierBaseRate { get; private set; }

    /// <summary>As JSON; null when nothing was learned, or when the model was never promoted and newer ones have come.</summary>
    public string? Model { get; private set; }

    /// <summary>How it did on the days of the test, as JSON; goes with the model.</summary>
    public string? Report { get; private set; }

    /// <summary>The version promoted last predicts. Null: never promoted, or reverted.</summary>
    public DateTimeOffset? PromotedAt { get; private set; }

    public string? PromotedBy { get; private set; }

    public void Keep(string model, string report) => (Model, Report) = (model, report);

    public void Forget() => (Model, Report) = (null, null);

    public void Promote(string by, DateTimeOffset now) => (PromotedAt, PromotedBy) = (now, by);

    public void Revert() => (PromotedAt, PromotedBy) = (null, null);
}
