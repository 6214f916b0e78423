namespace CustomerSuccess.Core.Experiments.Model;

/// <summary>What a play must not do to customers, whatever else it brings.</summary>
public enum Harm
{
    /// <summary>Somebody there has unsubscribed.</summary>
    Unsubscribed,

    /// <summary>Somebody there has called a mail spam.</summary>
    Complained,

    /// <summary>A ticket that was urgent or escalated.</summary>
    UrgentTicket,
}
