using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerSuccess.Core.Persistence;

/// <summary>One transaction on the database, held by <see cref="Writes"/>.</summary>
public sealed class Write : IAsyncDisposable
{
    private readonly IDbContextTransaction transaction;
    private readonly SemaphoreSlim gate;

    internal Write(CustomerSuccessContext context, IDbContextTransaction transaction, SemaphoreSlim gate)
    {
        Context = context;
        this.transaction = transaction;
        this.gate = gate;
    }

    public CustomerSuccessContext Context { get; }

    internal DbConnection Connection => Context.Database.GetDbConnection();

    internal DbTransaction Transaction => transaction.GetDbTransaction();

    /// <summary>Saves what the context tracks within this transaction, so that generated ids can be used.</summary>
    public Task SaveAsync(CancellationToken cancellationToken) => Context.SaveChangesAsync(cancellationToken);

    /// <summary>Saves what the context tracks and makes everything of this write lasting.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await SaveAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The same where somebody on another machine may be faster.</summary>
    /// <returns>False when a row has changed since it was read; nothing of this write lasts then.</returns>
    public async Task<bool> TryCommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await CommitAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        catch (SqliteException)
        {
            // When the disk is full SQLite has rolled back by itself and says "cannot rollback" here, over the error that matters.
        }
        finally
        {
            await Context.DisposeAsync();
            gate.Release();
        }
    }
}
