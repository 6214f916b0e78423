using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>Writes <c>customers.csv</c>: who the customer is into one table, changed terms into their history.</summary>
internal sealed class CustomerRows(FactFile file) : RowTarget
{
    private readonly int id = file.IndexOf("customer_id");
    private readonly TermsHistory history = new(file);
    private ImportSession? session;
    private IBulkUpsert? upsert;
    private int[] copied = [];

    public override async Task OpenAsync(ImportSession session, Header header, CancellationToken cancellationToken)
    {
        this.session = session;
        copied = [.. Enumerable.Range(0, file.Columns.Count).Where(i => file.Columns[i].Property is not null && header.Positions[i] >= 0)];
        var properties = copied.Select(i => file.Columns[i].Property!).Prepend(nameof(Customer.ExternalId)).ToList();
        upsert = BulkUpsert.Into(BulkTable.For<Customer>(session.Write.Context, properties, [nameof(Customer.ExternalId)]), session.Write);
        await history.OpenAsync(session, header, cancellationToken);
    }

    public override async Task<Misfit?> AddAsync(Row row, CancellationToken cancellationToken)
    {
        if (file.Value(row, "churned_on") is DateOnly churnedOn && churnedOn < (DateOnly)file.Value(row, "started_on")!)
        {
            return new Misfit("churned_on", $"{churnedOn:yyyy-MM-dd}", "a day not before started_on");
        }

        await upsert!.AddAsync([row.Values[id], .. copied.Select(i => row.Values[i])], cancellationToken);
        history.Note(row);
        return null;
    }

    public override async Task<Upserted> FinishAsync(CancellationToken cancellationToken)
    {
        var customers = await upsert!.FinishAsync(cancellationToken);
        await session!.LoadCustomersAsync(cancellationToken);
        var terms = await history.WriteAsync(session, cancellationToken);
        var result = new Upserted { Inserted = customers.Inserted, Updated = customers.Updated, Unchanged = customers.Unchanged };
        foreach (var externalId in customers.Changed.Cast<string>().Union(terms))
        {
            result.Note(session.Customers[externalId]);
        }

        // A row that only brings other terms is an update too.
        var termsOnly = terms.Except(customers.Changed.Cast<string>()).Count();
        result.Updated += termsOnly;
        result.Unchanged -= termsOnly;
        return result;
    }

    public override ValueTask DisposeAsync() => upsert?.DisposeAsync() ?? ValueTask.CompletedTask;
}
