namespace CustomerSuccess.Core.Messaging;

/// <summary>How far a message has come.</summary>
public enum MessageState
{
    /// <summary>Goes out as soon as it is due.</summary>
    Waiting,

    /// <summary>A worker has it until its lease ends.</summary>
    Sending,

    Sent,

    /// <summary>There is no mail server: the message can be read here and has gone nowhere else.</summary>
    Kept,

    /// <summary>No attempt is left, or its webhook is gone; a person may try again.</summary>
    GivenUp,

    /// <summary>The address is on the list of those that are not written to; nothing was sent.</summary>
    Suppressed,

    /// <summary>There is no such mail box.</summary>
    Bounced,
}
