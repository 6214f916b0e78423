namespace CustomerSuccess.Core.People;

/// <summary>What a person may do; each role may do what the one before it may.</summary>
public enum Role
{
    /// <summary>Works a book of customers.</summary>
    Csm,

    /// <summary>Reads the whole portfolio.</summary>
    Leader,

    /// <summary>Brings in data, tunes scoring, manages people.</summary>
    Admin,
}
