using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>What a customer pays: what was agreed, and where nobody said, what it was invoiced within a year.</summary>
internal static class AccountRevenue
{
    private const string UsualCurrency = "USD";

    public const int Year = 365;

    /// <param name="invoiced365">Cents of <see cref="Invoiced365"/>.</param>
    public static Money? Yearly(Account account, long? invoiced365) =>
        account.Mrr is { } mrr ? mrr * 12 : invoiced365 is { } cents ? new Money(cents) : null;

    /// <summary>The same a month, to whole cents.</summary>
    public static Money? Monthly(Account account, long? invoiced365) =>
        account.Mrr ?? (invoiced365 is { } cents ? new Money((long)Math.Round(cents / 12m, MidpointRounding.AwayFromZero)) : null);

    /// <param name="invoices">Without void ones; later ones do not count.</param>
    /// <returns>Cents of the 365 days that end with the day; null without an invoice.</returns>
    public static long? Invoiced365(IEnumerable<(DateOnly IssuedOn, Money Amount)> invoices, DateOnly day)
    {
        long? sum = null;
        foreach (var (issuedOn, amount) in invoices)
        {
            if (issuedOn <= day && day.DayNumber - issuedOn.DayNumber < Year)
            {
                sum = (sum ?? 0) + amount.Cents;
            }
        }

        return sum;
    }

    /// <param name="invoiceCurrency">That of the newest invoice.</param>
    public static string Currency(Customer customer, string? invoiceCurrency) => customer.Currency ?? invoiceCurrency ?? UsualCurrency;
}
