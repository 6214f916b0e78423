namespace CustomerSuccess.Core.Sentiment.Model.Issues;

/// <summary>How issues are written in files, addresses and for other programs.</summary>
public static class IssueNames
{
    /// <summary>"missing-feature".</summary>
    public static string Key(Issue issue) => issue switch
    {
        Issue.Bug => "bug",
        Issue.Slow => "slow",
        Issue.Billing => "billing",
        Issue.MissingFeature => "missing-feature",
        Issue.Support => "support",
        Issue.Usability => "usability",
        Issue.Outage => "outage",
        Issue.CancelIntent => "cancel-intent",
        _ => throw new ArgumentOutOfRangeException(nameof(issue)),
    };

    /// <returns>Null for a key that names no issue.</returns>
    public static Issue? Of(string key) => Enum.GetValues<Issue>().Where(issue => Key(issue) == key).Select(issue => (Issue?)issue).FirstOrDefault();
}
