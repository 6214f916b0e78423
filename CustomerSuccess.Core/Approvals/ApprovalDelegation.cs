namespace CustomerSuccess.Core.Approvals;

/// <summary>Somebody else decides for a person until a day.</summary>
public sealed class ApprovalDelegation
{
    private ApprovalDelegation()
    {
    }

    public ApprovalDelegation(string from) => From = from;

    /// <summary>E-mail address, as <see cref="To"/>.</summary>
    public string From { get; private set; } = "";

    public string To { get; private set; } = "";

    /// <summary>The last day on which it holds.</summary>
    public DateOnly Until { get; private set; }

    public void End(DateOnly today) => Until = today.AddDays(-1);

    public void Give(string to, DateOnly until) => (To, Until) = (to, until);
}
