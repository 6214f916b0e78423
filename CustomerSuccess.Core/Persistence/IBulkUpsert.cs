namespace CustomerSuccess.Core.Persistence;

/// <summary>
/// Writes many rows into one table within a <see cref="Write"/>: a new key is inserted, a known one updated only where something differs.
/// </summary>
internal interface IBulkUpsert : IAsyncDisposable
{
    /// <param name="row">Values in the order of the table's columns; a key comes once.</param>
    Task AddAsync(object?[] row, CancellationToken cancellationToken);

    Task<Upserted> FinishAsync(CancellationToken cancellationToken);
}
