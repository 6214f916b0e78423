using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>What was agreed, from <c>contracts</c> and, where they are silent, from what <c>customers</c> was known to say on the day.</summary>
internal static class AccountReading
{
    /// <summary>Limits and seats, which usage is measured against; comes first.</summary>
    public static async Task<IReadOnlyList<Account>> ReadAsync(Frame frame, CancellationToken cancellationToken)
    {
        var day = frame.Day;
        var changes = await (
            from customer in frame.Members()
            join change in frame.Context.Set<ContractChange>() on customer.Id equals change.CustomerId
            where change.On <= day
            select change).ToListAsync(cancellationToken);
        var terms = await (
            from customer in frame.Members()
            join known in frame.Context.Set<CustomerTerms>() on customer.Id equals known.CustomerId
            select known).ToListAsync(cancellationToken);
        var changesOf = changes.ToLookup(change => change.CustomerId);
        var termsOf = terms.ToLookup(known => known.CustomerId);
        return [.. frame.Customers.Select(customer => new Account(changesOf[customer.Id], termsOf[customer.Id], day))];
    }

    /// <summary>Money and time; comes after the invoices, whose revenue stands in where no price is known.</summary>
    public static void Fill(Frame frame, IReadOnlyList<Account> accounts)
    {
        var batch = frame.Batch;
        for (var row = 0; row < batch.Count; row++)
        {
            var account = accounts[row];
            var arr = AccountRevenue.Yearly(account, frame.Invoiced365[row]);
            batch.Fill(Input.TenureDays)[row] = frame.TenureOf(row);
            batch.Fill(Input.Arr)[row] = arr is { } yearly ? (double)yearly.Units : double.NaN;
            batch.Fill(Input.ArrGrowth365)[row] = account.HasContract ? account.Growth() : InvoicedGrowth(frame, row);
            batch.Fill(Input.DiscountPercent)[row] = account.DiscountPercent ?? double.NaN;
            batch.Fill(Input.Seats)[row] = account.Capacity.Seats ?? double.NaN;
            batch.Fill(Input.OnboardingProgress)[row] = account.OnboardingPercent / 100 ?? double.NaN;
            batch.Fill(Input.DaysToRenewal)[row] = account.RenewalOn is { } renewal ? -frame.DaysSince(renewal) : double.NaN;
            batch.Fill(Input.ContractDays)[row] = account.ContractDays ?? double.NaN;
            frame.Terms[row] = new AccountTerms(
                account.Plan,
                arr,
                AccountRevenue.Currency(frame.Customers[row], frame.InvoiceCurrency[row]),
                account.Capacity.Seats,
                account.RenewalOn,
                account.LeftOn);
        }
    }

    /// <summary>Only where both years lie behind the customer.</summary>
    private static double InvoicedGrowth(Frame frame, int row) =>
        frame.TenureOf(row) >= 2 * 365 ? Shares.Change(frame.Invoiced365[row] ?? 0, frame.InvoicedYearBefore[row]) : double.NaN;
}
