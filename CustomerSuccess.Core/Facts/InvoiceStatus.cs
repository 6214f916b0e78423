namespace CustomerSuccess.Core.Facts;

public enum InvoiceStatus
{
    Open,
    Paid,
    Failed,
    Void,
}
