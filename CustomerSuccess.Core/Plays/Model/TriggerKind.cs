namespace CustomerSuccess.Core.Plays.Model;

/// <summary>What makes a customer enter a playbook.</summary>
public enum TriggerKind
{
    /// <summary>The severity of the customer is the named one.</summary>
    Severity,

    /// <summary>The settled band is the named one.</summary>
    BandEntry,

    /// <summary>The condition of an alert rule holds.</summary>
    Rule,

    /// <summary>The customer is one of a filter.</summary>
    Segment,

    /// <summary>Something happened: the customer began, has left, has its anniversary.</summary>
    Event,

    /// <summary>Only a person starts it.</summary>
    ByHand,
}
