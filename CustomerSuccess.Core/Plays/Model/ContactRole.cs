namespace CustomerSuccess.Core.Plays.Model;

/// <summary>Whom at the customer a step addresses.</summary>
public enum ContactRole
{
    /// <summary>The champion; without one whoever was seen last.</summary>
    Main,

    /// <summary>An executive; without one the main contact.</summary>
    Executive,

    /// <summary>Neither the main contact nor the executive; nobody where there is no such person.</summary>
    Alternative,
}
