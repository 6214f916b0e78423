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
}
