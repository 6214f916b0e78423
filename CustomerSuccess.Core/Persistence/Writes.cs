using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Persistence;

/// <summary>
/// The only way to change the database: one writer at a time in this process, one transaction, one context. SQLite has a single writer
/// anyway; queueing here is fair and never times out.
/// </summary>
public sealed class Writes(IDbContextFactory<CustomerSuccessContext> contexts) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Waits for its turn and opens a transaction; what is not committed is undone when the write is disposed.</summary>
    public async Task<Write> BeginAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        CustomerSuccessContext? context = null;
        try
        {
            context = await contexts.CreateDbContextAsync(cancellationToken);
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            return new Write(context, transaction, gate);
        }
        catch
        {
            if (context is not null)
            {
                await context.DisposeAsync();
            }

            gate.Release();
            throw;
        }
    }

    public void Dispose() => gate.Dispose();
}
