namespace CustomerSuccess.Core.Messaging.Notes;

/// <summary>What somebody at a customer did with a note.</summary>
public enum NoteAnswer
{
    Seen,

    /// <summary>Put away; it is not shown any more.</summary>
    Dismissed,
}
