using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Facts;

/// <summary>An invoice, or a credit note when the amount is negative.</summary>
public sealed class Invoice
{
    /// <summary>Without a due day an invoice is due that many days after its issue.</summary>
    public const int UsualTerm = 30;

    private Invoice()
    {
    }

    public int Id { get; private set; }

    public int CustomerId { get; private set; }

    public string ExternalId { get; private set; } = "";

    public DateOnly IssuedOn { get; private set; }

    public Money Amount { get; private set; }

    public string? Currency { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public DateOnly? PaidOn { get; private set; }

    public InvoiceStatus? Status { get; private set; }

    /// <summary>The day from which a failed payment was known: the due day, or that of the import that first reported it. It stays when the invoice is paid.</summary>
    public DateOnly? FailedOn { get; private set; }
}
