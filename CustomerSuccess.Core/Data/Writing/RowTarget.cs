using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>Where the good rows of one file go.</summary>
internal abstract class RowTarget : IAsyncDisposable
{
    public abstract Task OpenAsync(ImportSession session, Header header, CancellationToken cancellationToken);

    /// <returns>What is wrong with the row in the light of the database, or null when it was taken.</returns>
    public abstract Task<Misfit?> AddAsync(Row row, CancellationToken cancellationToken);

    public abstract Task<Upserted> FinishAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
