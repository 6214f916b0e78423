namespace CustomerSuccess.Core.Book;

/// <summary>What a list of customers is sorted by.</summary>
public enum BookSort
{
    Name,
    Health,
    Change,
    Arr,
    Renewal,
    LastTouch,
    LastLogin,
    OpenTickets,
    Nps,
    Coverage,
    Owner,
    Segment,
    Plan,

    /// <summary>The probability of leaving; in cold start the order by the rules.</summary>
    Churn,
}
