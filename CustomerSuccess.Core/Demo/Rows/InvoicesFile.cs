using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Happenings;

namespace CustomerSuccess.Core.Demo.Rows;

internal sealed class InvoicesFile(string folder) : DemoFile
{
    private readonly CsvFile file = new(
        folder, "invoices", "invoice_id", "customer_id", "issued_on", "amount", "currency", "due_on", "paid_on", "status");

    public override void Add(DemoAccount account)
    {
        var dice = account.Persona.Dice("void invoices");
        var number = 1;
        foreach (var invoice in DemoInvoices.Of(account))
        {
            if (dice.Chance(0.006))
            {
                Add(account, number++, invoice with { PaidOn = null, Status = "void" });
            }

            Add(account, number++, invoice);
        }
    }

    public override void Dispose() => file.Dispose();

    private void Add(DemoAccount account, int number, DemoInvoice invoice) => file.Add(
        $"INV-{1001 + account.Persona.Number}-{number:000}", account.Persona.Id, invoice.IssuedOn, invoice.Amount, "USD", invoice.DueOn, invoice.PaidOn,
        invoice.Status);
}
