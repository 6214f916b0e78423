namespace CustomerSuccess.Core.Facts;

/// <summary>What a timeline can be narrowed to.</summary>
public enum FactKind
{
    Message,
    Ticket,
    Money,
    Contract,
    Survey,
    People,
    Activity,

    /// <summary>What we do for the customer: offers, plays, campaigns.</summary>
    Action,
}
