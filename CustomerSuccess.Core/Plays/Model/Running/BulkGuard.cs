namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>How many customers may begin a playbook at once before a person is asked.</summary>
/// <param name="Share">Of all customers, 0 to 1.</param>
public sealed record BulkGuard(double Share, int Count)
{
    /// <summary>So few never do harm; without it every start in a small installation would ask.</summary>
    public const int Few = 5;

    public static readonly BulkGuard Usual = new(0.1, 200);

    public bool Asks(int starts, int customers) => starts > Few && (starts > Count || starts > Share * customers);
}
