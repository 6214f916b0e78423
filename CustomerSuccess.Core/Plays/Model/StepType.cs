namespace CustomerSuccess.Core.Plays.Model;

/// <summary>Who or what carries out a step.</summary>
public enum StepType
{
    /// <summary>A person, from the list of tasks.</summary>
    Task,

    /// <summary>The program sends a text to the customer.</summary>
    Message,

    /// <summary>The program tells one of us.</summary>
    Notice,

    /// <summary>A retention offer is proposed.</summary>
    Offer,
}
