using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>Compares the terms in a file with the last known ones and adds what is new, as of today.</summary>
internal sealed class TermsHistory(FactFile file)
{
    /// <summary>Columns of the file and the properties of <see cref="CustomerTerms"/> that they fill, in one order.</summary>
    private static readonly (string Column, string Property)[] Terms =
    [
        ("plan", nameof(CustomerTerms.Plan)),
        ("mrr", nameof(CustomerTerms.Mrr)),
        ("discount_percent", nameof(CustomerTerms.DiscountPercent)),
        ("seats", nameof(CustomerTerms.Seats)),
        ("max_users", nameof(CustomerTerms.MaxUsers)),
        ("max_storage_gb", nameof(CustomerTerms.MaxStorageGb)),
        ("max_api_calls", nameof(CustomerTerms.MaxApiCalls)),
        ("total_features", nameof(CustomerTerms.TotalFeatures)),
        ("onboarding_percent", nameof(CustomerTerms.OnboardingPercent)),
        ("renewal_on", nameof(CustomerTerms.RenewalOn)),
        ("notice_days", nameof(CustomerTerms.NoticeDays)),
        ("churned_on", nameof(CustomerTerms.ChurnedOn)),
    ];

    private readonly int id = file.IndexOf("customer_id");
    private readonly Dictionary<string, object?[]> changed = new(StringComparer.Ordinal);
    private Dictionary<string, object?[]> known = [];
    private bool[] carried = [];

    public async Task OpenAsync(ImportSession session, Header header, CancellationToken cancellationToken)
    {
        carried = [.. Terms.Select(term => header.Positions[file.IndexOf(term.Column)] >= 0)];
        var rows = await (
            from terms in session.Write.Context.Set<CustomerTerms>().AsNoTracking()
            join customer in session.Write.Context.Set<Customer>() on terms.CustomerId equals customer.Id
            orderby terms.KnownFrom
            select new { customer.ExternalId, terms }).ToListAsync(cancellationToken);
        known = [];
        foreach (var row in rows)
        {
            known[row.ExternalId] = Values(row.terms);
        }
    }

    public void Note(Row row)
    {
        var externalId = (string)row.Values[id]!;
        var last = known.GetValueOrDefault(externalId);
        var now = Terms.Select((term, i) => carried[i] ? file.Value(row, term.Column) : last?[i]).ToArray();
        if (last is null || !now.SequenceEqual(last))
        {
            changed[externalId] = now;
        }
    }

    /// <returns>The customers whose terms were new.</returns>
    public async Task<IReadOnlyCollection<string>> WriteAsync(ImportSession session, CancellationToken cancellationToken)
    {
        List<string> keys = [nameof(CustomerTerms.CustomerId), nameof(CustomerTerms.KnownFrom)];
        var table = BulkTable.For<CustomerTerms>(session.Write.Context, [.. keys, .. Terms.Select(term => term.Property)], keys);
        await using var upsert = BulkUpsert.Into(table, session.Write);
        foreach (var (externalId, values) in changed)
        {
            await upsert.AddAsync([session.Customers[externalId], session.Today, .. values], cancellationToken);
        }

        await upsert.FinishAsync(cancellationToken);
        return changed.Keys;
    }

    private static object?[] Values(CustomerTerms terms) =>
    [
        terms.Plan, (object?)terms.Mrr, terms.DiscountPercent, terms.Seats, terms.MaxUsers, terms.MaxStorageGb, terms.MaxApiCalls,
        terms.TotalFeatures, terms.OnboardingPercent, terms.RenewalOn, terms.NoticeDays, terms.ChurnedOn,
    ];
}
