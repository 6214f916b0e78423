namespace CustomerSuccess.Core.Facts;

/// <summary>Where a text of a customer stands.</summary>
public enum TextKind
{
    Ticket = 1,
    Message = 2,

    /// <summary>The comment of an NPS answer.</summary>
    Comment = 3,
}
