namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>Issues as one number, for storing.</summary>
public static class IssueBits
{
    public static int Of(IEnumerable<Issue> issues) => issues.Aggregate(0, (bits, issue) => bits | Bit(issue));

    public static int Bit(Issue issue) => 1 << ((int)issue - 1);

    public static IReadOnlyList<Issue> In(int bits) => [.. Enum.GetValues<Issue>().Where(issue => (bits & Bit(issue)) != 0)];
}
