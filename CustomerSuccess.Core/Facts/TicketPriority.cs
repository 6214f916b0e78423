namespace CustomerSuccess.Core.Facts;

public enum TicketPriority
{
    Low,
    Normal,
    High,
    Urgent,
}
