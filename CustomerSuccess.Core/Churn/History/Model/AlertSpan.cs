namespace CustomerSuccess.Core.Churn.History.Model;

/// <summary>The days on which an alert waited for an answer.</summary>
/// <param name="Until">The day on which it was closed or its condition ended, which no longer counts; null while it is open.</param>
public sealed record AlertSpan(int CustomerId, DateOnly From, DateOnly? Until)
{
    public bool IsOpen(DateOnly day) => From <= day && !(Until <= day);
}
