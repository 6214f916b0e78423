namespace CustomerSuccess.Core.Demo.Happenings;

/// <summary>An invoice, or a credit note when the amount is negative.</summary>
internal sealed record DemoInvoice(DateOnly IssuedOn, decimal Amount, DateOnly DueOn)
{
    public DateOnly? PaidOn { get; init; }

    public string Status { get; init; } = "open";
}
