using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Demo.Happenings;

/// <summary>Bills what was agreed, and decides when it was paid.</summary>
internal static class DemoInvoices
{
    public static IReadOnlyList<DemoInvoice> Of(DemoAccount account)
    {
        var dice = account.Persona.Dice("invoices");
        var issued = account.Days().SelectMany(day => IssuedOn(account, day)).ToList();
        var due = issued.Where(invoice => invoice.DueOn < account.Persona.Today).ToList();
        return [.. issued.Select(invoice => Settle(account.Persona, invoice, due.Count - 1 - due.IndexOf(invoice), dice))];
    }

    private static IEnumerable<DemoInvoice> IssuedOn(DemoAccount account, DateOnly day)
    {
        var persona = account.Persona;
        var now = account.AgreedOn(day)!;
        var start = account.Agreements.Last(agreement => agreement.On <= day && agreement.Kind == ContractKind.New).On;
        var months = ((day.Year - start.Year) * 12) + day.Month - start.Month;
        if (start.AddMonths(months) == day && (!persona.PaysYearly || months % 12 == 0))
        {
            yield return Bill(account, day, now.Mrr * (persona.PaysYearly ? 12 : 1));
        }
        else if (persona.PaysYearly && now.On == day && account.AgreedOn(day.AddDays(-1)) is { } before)
        {
            // Seats that come or go within the year are billed, or credited, for what is left of it.
            yield return Bill(account, day, (now.Mrr - before.Mrr) * (12 - (months % 12)));
        }
    }

    private static DemoInvoice Bill(DemoAccount account, DateOnly day, decimal amount) => new(day, amount, day.AddDays(account.Segment.PaymentDays));

    /// <param name="dueAfter">How many invoices fell due after this one; meaningless when it is not due yet.</param>
    private static DemoInvoice Settle(Persona persona, DemoInvoice invoice, int dueAfter, Dice dice)
    {
        var due = invoice.DueOn < persona.Today;
        var early = dice.Between(0, 10);
        var late = dice.Between(4, 24);
        var forgets = dice.Chance(0.01 + (0.22 * Math.Pow(1 - persona.Level(Facet.Payment, invoice.DueOn), 2.5)));
        if (invoice.Amount <= 0)
        {
            return invoice with { PaidOn = invoice.IssuedOn, Status = "paid" };
        }

        if (due && !persona.IsGone && dueAfter < persona.FailedInvoices)
        {
            return invoice with { Status = "failed" };
        }

        var story = due && !persona.IsGone && dueAfter < persona.FailedInvoices + persona.LateInvoices;
        var paidOn = invoice.DueOn.AddDays(story || forgets ? late : -early);
        return paidOn < persona.Today ? invoice with { PaidOn = paidOn, Status = "paid" } : invoice;
    }
}
