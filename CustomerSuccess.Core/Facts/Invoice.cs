using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Facts;

/// <summary>An invoice, or a credit note when the amount is negative.</summary>
public sealed class Invoice
{
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
}
