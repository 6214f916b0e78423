using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>Writes the rows of a file into the one table that belongs to it.</summary>
internal sealed class FactRows<TEntity>(FactFile file, Func<FactFile, ImportSession, IReadOnlyList<Derived>>? derive = null) : RowTarget
{
    private readonly int customer = file.IndexOf("customer_id");
    private ImportSession? session;
    private IBulkUpsert? upsert;
    private int[] copied = [];
    private Derived[] derived = [];

    public override async Task OpenAsync(ImportSession session, Header header, CancellationToken cancellationToken)
    {
        this.session = session;
        await session.LoadCustomersAsync(cancellationToken);
        copied = [.. Enumerable.Range(0, file.Columns.Count).Where(i => file.Columns[i].Property is not null && header.Positions[i] >= 0)];
        derived = [.. (derive?.Invoke(file, session) ?? []).Where(d => d.Needs is null || header.Positions[file.IndexOf(d.Needs)] >= 0)];
        upsert = BulkUpsert.Into(Table(session.Write.Context), session.Write);
    }

    public override async Task<Misfit?> AddAsync(Row row, CancellationToken cancellationToken)
    {
        var externalId = (string)row.Values[customer]!;
        if (!session!.Customers.TryGetValue(externalId, out var customerId))
        {
            return new Misfit("customer_id", externalId, "a customer of customers.csv or of the database");
        }

        var values = new object?[1 + copied.Length + derived.Length];
        values[0] = customerId;
        for (var i = 0; i < copied.Length; i++)
        {
            values[1 + i] = row.Values[copied[i]];
        }

        for (var i = 0; i < derived.Length; i++)
        {
            values[1 + copied.Length + i] = derived[i].Value(row, customerId);
        }

        await upsert!.AddAsync(values, cancellationToken);
        return null;
    }

    public override Task<Upserted> FinishAsync(CancellationToken cancellationToken) => upsert!.FinishAsync(cancellationToken);

    public override ValueTask DisposeAsync() => upsert?.DisposeAsync() ?? ValueTask.CompletedTask;

    private BulkTable Table(CustomerSuccessContext context)
    {
        var columns = copied.Select(i => file.Columns[i]).ToList();
        List<string> properties = ["CustomerId", .. columns.Select(column => column.Property!), .. derived.Select(d => d.Property)];
        List<string> keys = [.. columns.Where(column => column.Key).Select(column => column.Property!), .. derived.Where(d => d.Key).Select(d => d.Property)];
        if (file.Columns[customer].Key)
        {
            keys.Add("CustomerId");
        }

        return BulkTable.For<TEntity>(context, properties, keys);
    }
}
