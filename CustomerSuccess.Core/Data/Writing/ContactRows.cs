using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>Writes <c>contacts.csv</c>: who they are as of now into one table, who was a champion when into another.</summary>
internal sealed class ContactRows(FactFile file) : RowTarget
{
    private readonly FactRows<Contact> contacts = new(file);
    private ImportSession? session;
    private Champions? champions;
    private bool saysWhoLeft;
    private bool saysWhoIsChampion;

    public override async Task OpenAsync(ImportSession session, Header header, CancellationToken cancellationToken)
    {
        this.session = session;
        champions = new Champions(session);
        saysWhoLeft = header.Positions[file.IndexOf("left_on")] >= 0;
        saysWhoIsChampion = header.Positions[file.IndexOf("is_champion")] >= 0;
        await contacts.OpenAsync(session, header, cancellationToken);
    }

    public override async Task<Misfit?> AddAsync(Row row, CancellationToken cancellationToken)
    {
        if (await contacts.AddAsync(row, cancellationToken) is { } misfit)
        {
            return misfit;
        }

        champions!.Note(
            session!.Customers[(string)file.Value(row, "customer_id")!],
            (string)file.Value(row, "contact_id")!,
            saysWhoIsChampion ? file.Value(row, "is_champion") is true : null,
            ((DateOnly?)file.Value(row, "left_on"), saysWhoLeft));
        return null;
    }

    public override async Task<Upserted> FinishAsync(CancellationToken cancellationToken)
    {
        await champions!.WriteAsync(cancellationToken);
        return await contacts.FinishAsync(cancellationToken);
    }

    public override ValueTask DisposeAsync() => contacts.DisposeAsync();
}
