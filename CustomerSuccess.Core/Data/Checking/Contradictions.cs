using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data.Checking;

/// <summary>
/// Rows that are each well formed and cannot all be true. They are kept, because nobody here can know which is wrong; they are said,
/// because scores and predictions rest on them.
/// </summary>
internal static class Contradictions
{
    public static async Task<IReadOnlyList<string>> FindAsync(
        CustomerSuccessContext context, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var findings = new List<string>();
        foreach (var check in All.Where(check => check.Files.Any(files.Contains)))
        {
            var customers = check.Customers(context);
            var count = await customers.CountAsync(cancellationToken);
            if (count > 0)
            {
                var some = await customers.Distinct().OrderBy(id => id).Take(3).ToListAsync(cancellationToken);
                findings.Add($"{count} {(count == 1 ? check.One : check.Many)}, for instance customer {string.Join(", ", some)}");
            }
        }

        return findings;
    }

    internal static IReadOnlyList<Contradiction> All { get; } =
    [
        new(["customers", "usage"], "usage day lies before the start of its customer", "usage days lie before the start of their customer", context =>
            from usage in context.Set<UsageDay>()
            join customer in context.Set<Customer>() on usage.CustomerId equals customer.Id
            where usage.Day < customer.StartedOn
            select customer.ExternalId),
        new(["customers", "contracts"], "contract change lies before the start of its customer", "contract changes lie before the start of their customer", context =>
            from change in context.Set<ContractChange>()
            join customer in context.Set<Customer>() on change.CustomerId equals customer.Id
            where change.On < customer.StartedOn
            select customer.ExternalId),
        new(["contracts"], "contract ends before it starts", "contracts end before they start", context =>
            from change in context.Set<ContractChange>()
            join customer in context.Set<Customer>() on change.CustomerId equals customer.Id
            where change.EndsOn < change.On
            select customer.ExternalId),
        new(["contracts"], "new contract starts while another one runs", "new contracts start while another one runs", context =>
            from later in context.Set<ContractChange>()
            join customer in context.Set<Customer>() on later.CustomerId equals customer.Id
            where later.Kind == ContractKind.New && context.Set<ContractChange>().Any(earlier =>
                earlier.CustomerId == later.CustomerId && earlier.Kind == ContractKind.New && earlier.On < later.On
                && (earlier.EndsOn == null || earlier.EndsOn > later.On)
                && !context.Set<ContractChange>().Any(end =>
                    end.CustomerId == later.CustomerId && end.Kind == ContractKind.Churn && end.On >= earlier.On && end.On <= later.On))
            select customer.ExternalId),
        new(["customers", "contracts"], "customer has left by contracts.csv and not by customers.csv", "customers have left by contracts.csv and not by customers.csv", context =>
            from customer in context.Set<Customer>()
            where customer.ChurnedOn == null && context.Set<ContractChange>().Any(end =>
                end.CustomerId == customer.Id && end.Kind == ContractKind.Churn
                && !context.Set<ContractChange>().Any(later => later.CustomerId == customer.Id && later.On >= end.On && later.Kind != ContractKind.Churn))
            select customer.ExternalId),
        new(["customers", "contracts"], "customer has left by customers.csv, yet its contract goes on", "customers have left by customers.csv, yet their contract goes on", context =>
            from customer in context.Set<Customer>()
            where customer.ChurnedOn != null && context.Set<ContractChange>().Any(change =>
                change.CustomerId == customer.Id && change.Kind != ContractKind.Churn && change.On > customer.ChurnedOn)
            select customer.ExternalId),
        new(["customers", "contracts"], "customer pays another mrr by customers.csv than by contracts.csv", "customers pay another mrr by customers.csv than by contracts.csv", context =>
            from terms in context.Set<CustomerTerms>()
            join customer in context.Set<Customer>() on terms.CustomerId equals customer.Id
            join change in context.Set<ContractChange>() on customer.Id equals change.CustomerId
            where customer.ChurnedOn == null && terms.Mrr != null && terms.Mrr != change.Mrr && change.On <= terms.KnownFrom
                && !context.Set<CustomerTerms>().Any(later => later.CustomerId == customer.Id && later.KnownFrom > terms.KnownFrom)
                && !context.Set<ContractChange>().Any(later => later.CustomerId == customer.Id && later.On >= change.On && later.On <= terms.KnownFrom
                    && (later.On > change.On || later.Kind != change.Kind))
            select customer.ExternalId),
        new(["invoices"], "invoice is paid before it is issued", "invoices are paid before they are issued", context =>
            from invoice in context.Set<Invoice>()
            join customer in context.Set<Customer>() on invoice.CustomerId equals customer.Id
            where invoice.PaidOn < invoice.IssuedOn
            select customer.ExternalId),
        new(["tickets"], "ticket is closed before it is opened", "tickets are closed before they are opened", context =>
            from ticket in context.Set<Ticket>()
            join customer in context.Set<Customer>() on ticket.CustomerId equals customer.Id
            where ticket.ClosedAt < ticket.OpenedAt
            select customer.ExternalId),
    ];
}
