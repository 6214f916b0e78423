namespace CustomerSuccess.Core.Customers;

/// <summary>The account we serve: who it is, as of now. What it pays and may use stands in <see cref="CustomerTerms"/>.</summary>
public sealed class Customer
{
    private Customer()
    {
    }

    public int Id { get; private set; }

    /// <summary><c>customer_id</c> of the import files.</summary>
    public string ExternalId { get; private set; } = "";

    public string Name { get; private set; } = "";

    public DateOnly StartedOn { get; private set; }

    public string? Segment { get; private set; }

    public string? Tier { get; private set; }

    public string? Industry { get; private set; }

    public string? Country { get; private set; }

    /// <summary>In lower case; the person with this address owns the customer.</summary>
    public string? OwnerEmail { get; private set; }

    public string? LifecycleStage { get; private set; }

    /// <summary>ISO 4217; null when no file said it, and then the customer's invoices say it.</summary>
    public string? Currency { get; private set; }

    public DateOnly? ChurnedOn { get; private set; }

    public string? ChurnReason { get; private set; }
}
