namespace CustomerSuccess.Core.Plays.Model;

/// <summary>Whom at the customer a step addresses.</summary>
public enum ContactRole
{
    /// <summary>The champion; without one whoever was seen last.</summary>
    Main,

    /// <summary>An executive; without one the main contact.</summary>
    Executive,

    /// <summary>Somebody else than the main contact.</summary>
    Alternative,
}
