namespace CustomerSuccess.Core.Customers;

/// <summary>A person at a customer.</summary>
public sealed class Contact
{
    private Contact()
    {
    }

    public int Id { get; private set; }

    public int CustomerId { get; private set; }

    /// <summary><c>contact_id</c>, unique within the customer.</summary>
    public string ExternalId { get; private set; } = "";

    public string? Name { get; private set; }

    public string? Email { get; private set; }

    public string? JobTitle { get; private set; }

    public bool IsExecutive { get; private set; }

    /// <summary>As of now; <see cref="ChampionPeriod"/> has the past.</summary>
    public bool IsChampion { get; private set; }

    public DateOnly? LeftOn { get; private set; }

    public DateOnly? LastSeenOn { get; private set; }
}
