using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>How the customer pays, from <c>invoices</c>; and the revenue that stands in where no price is known.</summary>
internal static class InvoiceReading
{
    public static async Task FillAsync(Frame frame, CancellationToken cancellationToken)
    {
        if (!frame.Sources.Delivers("invoices", frame.Day))
        {
            return;
        }

        var (day, since) = (frame.Day, frame.Before(2 * 365));
        var invoices = await (
            from customer in frame.Members()
            join invoice in frame.Context.Set<Invoice>() on customer.Id equals invoice.CustomerId
            where invoice.IssuedOn > since && invoice.IssuedOn <= day && invoice.Status != InvoiceStatus.Void
            select new { invoice.CustomerId, invoice.IssuedOn, invoice.Amount, invoice.Currency, invoice.DueOn, invoice.PaidOn, invoice.Status, invoice.FailedOn })
            .ToListAsync(cancellationToken);
        foreach (var own in invoices.GroupBy(invoice => invoice.CustomerId))
        {
            var row = frame.RowOf(own.Key);
            frame.Invoiced365[row] = AccountRevenue.Invoiced365(own.Select(invoice => (invoice.IssuedOn, invoice.Amount)), day);
            frame.Batch.Fill(Input.Invoiced90)[row] = (double)new Money(own.Where(invoice => frame.DaysSince(invoice.IssuedOn) < 90).Sum(invoice => invoice.Amount.Cents)).Units;
            frame.InvoicedYearBefore[row] = own.Where(invoice => frame.DaysSince(invoice.IssuedOn) >= AccountRevenue.Year).Sum(invoice => invoice.Amount.Cents);
            frame.InvoiceCurrency[row] = own.MaxBy(invoice => invoice.IssuedOn)!.Currency;
            var bills = own.Where(invoice => invoice.Amount.CompareTo(Money.Zero) > 0)
                .Select(invoice => Bill.At(frame, invoice.IssuedOn, invoice.DueOn, invoice.PaidOn, invoice.Status, invoice.FailedOn)).ToList();
            Fill(frame.Batch, row, bills);
        }
    }

    private static void Fill(SnapshotBatch batch, int row, List<Bill> bills)
    {
        if (bills.Count == 0)
        {
            return;
        }

        batch.Fill(Input.LatePayments180)[row] = bills.Count(bill => bill.IssuedAgo < 180 && (bill.DaysLate > 0 || bill.Failed));
        batch.Fill(Input.LatePayments90)[row] = bills.Count(bill => bill.DueAgo is >= 0 and < 90 && (bill.DaysLate > 0 || bill.Failed));
        batch.Fill(Input.DaysSinceFailedPayment)[row] = bills.Min(bill => Math.Min(bill.FailedAgo ?? 90, 90));
        batch.Fill(Input.DaysLate90)[row] = bills.Where(bill => bill.DueAgo is >= 0 and < 90).Select(bill => bill.DaysLate).DefaultIfEmpty(0).Max();
        var due = bills.Where(bill => bill.DueAgo is >= 0 and < 365).ToList();
        batch.Fill(Input.PaidOnTime365)[row] = Shares.Of(due.Count(bill => bill is { DaysLate: 0, Paid: true }), due.Count);
    }
}
