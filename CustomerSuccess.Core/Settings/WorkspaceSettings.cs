namespace CustomerSuccess.Core.Settings;

/// <summary>What holds for the whole installation; there is one row.</summary>
public sealed class WorkspaceSettings
{
    public const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    /// <summary>False (the default): a CSM starts from the own book and may look at every other customer.</summary>
    public bool CsmsSeeOnlyTheirBook { get; private set; }

    /// <summary>The customers are fictitious and may be removed together.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>The day that lists and pages speak of: the last day that every customer was scored for. Null before the first scoring.</summary>
    public DateOnly? ScoredThrough { get; private set; }

    /// <summary>ISO 4217; sums over customers are in it.</summary>
    public string ReportingCurrency { get; private set; } = "USD";

    public void RestrictCsms(bool restricted) => CsmsSeeOnlyTheirBook = restricted;

    public void MarkDemo() => IsDemo = true;

    /// <summary>Every customer is gone, and with them the day that they were scored for.</summary>
    public void EndDemo()
    {
        IsDemo = false;
        ScoredThrough = null;
    }

    public void Scored(DateOnly day, string reportingCurrency)
    {
        ScoredThrough = day;
        ReportingCurrency = reportingCurrency;
    }
}
